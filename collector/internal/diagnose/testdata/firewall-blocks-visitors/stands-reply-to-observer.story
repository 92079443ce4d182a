# What is sent back to the prober is dropped, and to nobody else.
given nginx-php
0s   web-1    socket tcp:0.0.0.0:80 unit=nginx.service process=nginx queue=0 backlog=511
20s  outside  look shop.example time-out from=prober tier=2 by=nobody to=192.0.2.10:80 source=198.51.100.9
20s  web-1    inside shop.example 200 path=/ to=127.0.0.1:80
20s  web-1    firewall nftables drop rule="ip daddr 198.51.100.0/24 tcp sport 80 tcp flags & psh == psh drop" chain="inet f o" direction=reply port=80 target=198.51.100.0/24
20s  expect   firewall-blocks-visitors strong on web-1
