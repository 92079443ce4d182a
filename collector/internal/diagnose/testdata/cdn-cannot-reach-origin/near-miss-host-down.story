# Straight at the host it is refused too: nginx is stopped.
given nginx-php
12s  web-1    unit nginx.service inactive/dead result=success
12s  outside  look shop.example refused from=prober tier=2 by=nobody to=192.0.2.10:80 direct=true
12s  outside  look shop.example 521 from=prober tier=2 by=edge server=cloudflare to=203.0.113.9:443
12s  expect   web-server-stopped conclusive
