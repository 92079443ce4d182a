# A rule drops port 80, and nginx is stopped besides: one place is refused, another gets no answer.
given nginx-php
0s   web-1    socket tcp:0.0.0.0:80 unit=nginx.service process=nginx queue=0 backlog=511
10s  web-1    firewall nftables drop rule="tcp dport 80 drop" chain="inet f i" direction=in port=80
15s  outside  look shop.example connect-time-out from=prober tier=2 by=nobody to=192.0.2.10:80
15s  web-1    inside shop.example 200 path=/ to=127.0.0.1:80
15s  expect   firewall-blocks-visitors conclusive
20s  web-1    unit nginx.service inactive/dead result=success stop=yes
20s  outside  look shop.example refused from=singapore tier=2 by=nobody
20s  expect   web-server-stopped conclusive
