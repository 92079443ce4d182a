# The prober stands behind a router: that the host drops what comes from private networks says nothing of it.
given nginx-php
0s   web-1    socket tcp:0.0.0.0:80 unit=nginx.service process=nginx queue=0 backlog=511
15s  outside  look shop.example connect-time-out from=prober tier=2 by=nobody to=192.0.2.10:80 source=10.0.0.5
15s  outside  look shop.example connect-time-out from=singapore tier=2 by=nobody to=192.0.2.10:80 source=198.51.100.7
15s  web-1    inside shop.example 200 path=/ to=127.0.0.1:80
15s  web-1    firewall nftables drop rule="ip saddr 10.0.0.0/9 drop" chain="inet f i" direction=in source=10.0.0.0/9
15s  expect   unknown
