# Nobody has asked the host for a request of its own, and its firewall cannot be read.
given nginx-php
0s   web-1    socket tcp:0.0.0.0:80 unit=nginx.service process=nginx queue=0 backlog=511
5s   web-1    missing firewall why="nft is not there"
15s  outside  look shop.example connect-time-out from=prober tier=2 by=nobody to=192.0.2.10:80
15s  expect   unknown because "the host's own request to shop.example" "nft is not there"
