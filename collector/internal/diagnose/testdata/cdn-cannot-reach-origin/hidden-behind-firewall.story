# The host's own firewall keeps the CDN out.
given nginx-php
0s   web-1    socket tcp:0.0.0.0:443 unit=nginx.service process=nginx queue=0 backlog=511
10s  outside  look shop.example 200 from=prober tier=2 by=app to=192.0.2.10:80 direct=true
12s  outside  look shop.example 522 from=prober tier=2 by=edge server=cloudflare to=203.0.113.9:443
12s  web-1    inside shop.example 200 path=/ to=127.0.0.1:443 tls=true
12s  web-1    firewall csf drop rule="DENYIN 203.0.113.0/24" direction=in port=443 source=203.0.113.0/24
12s  expect   firewall-blocks-visitors weak
