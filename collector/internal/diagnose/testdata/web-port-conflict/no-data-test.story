# It failed to start, and nobody ran its test: it may be its configuration.
given nginx-php
10s  web-1    missing configtest why="no privileged reader"
10s  web-1    missing sockets why="no privileged reader"
10s  web-1    unit nginx.service failed/failed result=exit-code since=9s
10s  outside  look shop.example refused from=prober tier=2 by=nobody
10s  expect   web-server-stopped strong
