# The host may ask no other machine on port 80: visitors do not notice. The page is slow.
given nginx-php
0s   web-1    socket tcp:0.0.0.0:80 unit=nginx.service process=nginx queue=0 backlog=511
15s  outside  look shop.example time-out from=prober tier=2 by=nobody to=192.0.2.10:80
15s  web-1    inside shop.example 200 path=/ to=127.0.0.1:80
15s  web-1    firewall nftables drop rule="tcp dport 80 drop" chain="inet f o" direction=out port=80
15s  expect   unknown
