# A CDN stands in front: the edge says 521, which proves less than a refused connect.
given nginx-php
10s  web-1    unit nginx.service failed/failed result=signal exit=killed/9
10s  outside  look shop.example 521 from=prober tier=2 by=edge server=cloudflare
10s  expect   web-server-stopped strong on web-1 nginx.service
