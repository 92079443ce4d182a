# Many requests, all served: the failure is something else.
given nginx-php
10s  web-1    pool php8.2-fpm.service active=3 idle=2
10s  web-1    traffic nginx.service vhost=shop.example log=/var/log/nginx/access.log window=10s requests=8000 sources=300 top=0.02 habit=2.5 counted=1
10s  outside  look shop.example 500 from=prober tier=2 by=app
10s  expect   unknown
