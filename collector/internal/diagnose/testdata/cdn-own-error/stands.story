# The edge answers 502, the host is well, and its access logs tell of no such look.
given nginx-php
10s  outside  look shop.example 200 from=prober tier=2 by=app to=192.0.2.10:80 direct=true
12s  outside  look shop.example 502 from=prober tier=2 by=edge server=cloudflare to=203.0.113.9:443 token=abc123
12s  expect   unknown because "whether a look has arrived at web-1"
16s  web-1    traffic nginx.service vhost=shop.example log=/var/log/nginx/access.log window=10s requests=80
16s  expect   cdn-own-error strong on web-1 shop.example because "no access log of web-1 tells of the look"
