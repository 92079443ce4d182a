# The ban names the address from which the prober looks: nobody else is kept out, and it is proven all the same.
given nginx-php
0s   web-1    socket tcp:0.0.0.0:80 unit=nginx.service process=nginx queue=0 backlog=511
0s   web-1    firewall fail2ban ban rule="sshd: 203.0.113.77" port=22 source=203.0.113.77
15s  outside  look shop.example 200 from=singapore tier=2 by=app to=192.0.2.10:80 source=198.51.100.7
15s  outside  look shop.example connect-time-out from=prober tier=2 by=nobody to=192.0.2.10:80 source=198.51.100.9
15s  web-1    inside shop.example 200 path=/ to=127.0.0.1:80
15s  expect   unknown because "a rule or ban of web-1 that touches port 80"
15s  web-1    firewall nftables drop rule="ip saddr 198.51.100.1-198.51.100.9 tcp dport 80 drop" chain="inet f i" direction=in port=80 source=198.51.100.1-198.51.100.9
15s  expect   firewall-blocks-visitors conclusive on web-1 because "198.51.100.9"
