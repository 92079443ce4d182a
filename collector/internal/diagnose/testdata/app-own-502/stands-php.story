# http_response_code(502) in PHP (truth 25).
given nginx-php
1s   web-1    traffic nginx.service vhost=shop.example log=/var/log/access.log window=10s requests=3
10s  outside  look shop.example 502 from=prober tier=2 by=app body=other
10s  expect   unknown
11s  outside  look shop.example 502 from=prober tier=2 by=app body=other
11s  expect   app-own-502 strong
