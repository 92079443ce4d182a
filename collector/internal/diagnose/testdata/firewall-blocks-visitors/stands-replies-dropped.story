# Connects succeed and replies are dropped on their way out (truth 18).
given nginx-php
0s   web-1    socket tcp:0.0.0.0:80 unit=nginx.service process=nginx queue=0 backlog=511
20s  outside  look shop.example time-out from=prober tier=2 by=nobody to=192.0.2.10:80
20s  web-1    inside shop.example 200 path=/ to=127.0.0.1:80
20s  web-1    firewall nftables drop rule="oifname \"host0\" tcp sport 80 drop" chain="inet f o" direction=reply port=80 interface=host0
20s  expect   firewall-blocks-visitors strong on web-1
