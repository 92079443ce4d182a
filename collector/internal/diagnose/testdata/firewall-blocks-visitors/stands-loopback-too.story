# The rule drops port 80 on loopback as well: the host's own request gets no connection either, and the queue is empty.
given nginx-php
0s   web-1    socket tcp:0.0.0.0:80 unit=nginx.service process=nginx queue=0 backlog=511
15s  outside  look shop.example connect-time-out from=prober tier=2 by=nobody to=192.0.2.10:80
15s  web-1    inside shop.example connect-time-out path=/ to=127.0.0.1:80
15s  web-1    firewall nftables drop rule="tcp dport 80 drop" chain="inet f i" direction=in port=80
15s  expect   firewall-blocks-visitors conclusive
