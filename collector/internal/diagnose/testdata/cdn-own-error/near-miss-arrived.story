# The look did arrive, and the host answered it with 502: no fault of the edge.
given nginx-php
10s  outside  look shop.example 200 from=prober tier=2 by=app to=192.0.2.10:80 direct=true
12s  outside  look shop.example 502 from=prober tier=2 by=edge server=cloudflare to=203.0.113.9:443 token=abc123
12s  web-1    arrival abc123 nginx.service vhost=shop.example status=502
12s  expect   unknown
