# Port 80 is dropped for everybody but the host itself; nginx is well and knows nothing of it (truth 18).
given nginx-php
0s   web-1    socket tcp:0.0.0.0:80 unit=nginx.service process=nginx queue=0 backlog=511
10s  web-1    load cpu=0.1
15s  outside  look shop.example connect-time-out from=prober tier=2 by=nobody to=192.0.2.10:80
15s  expect   unknown because "the host's own request to shop.example"
16s  web-1    inside shop.example 200 path=/ to=127.0.0.1:80
16s  expect   unknown because "a rule or ban of web-1 that touches port 80"
17s  web-1    firewall nftables drop rule="iifname \"host0\" tcp dport 80 drop" chain="inet f i" direction=in port=80 interface=host0
17s  expect   firewall-blocks-visitors conclusive on web-1 because "nginx listens at 0.0.0.0:80" "the own request of web-1 to shop.example sees 200" "tcp dport 80 drop"
