# CSF shuts out the CDN's range: its edge says 522, and the host is well for itself.
given nginx-php
0s   web-1    socket tcp:0.0.0.0:80 unit=nginx.service process=nginx queue=0 backlog=511
15s  outside  look shop.example 522 from=prober tier=2 by=edge server=cloudflare to=203.0.113.9:443
15s  web-1    inside shop.example 200 path=/ to=127.0.0.1:80
15s  web-1    firewall csf drop rule="DROP tcp dpt:443" chain=DENYIN direction=in port=443
15s  web-1    socket tcp:0.0.0.0:443 unit=nginx.service process=nginx queue=0 backlog=511
15s  expect   firewall-blocks-visitors strong on web-1
