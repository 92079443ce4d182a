# The only visitor is the observer: all of three requests are his.
given nginx-php
10s  web-1    pool php8.2-fpm.service active=5 idle=0
10s  web-1    target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=no errno=EAGAIN unit=php8.2-fpm.service queue=512 backlog=511 local=true
10s  web-1    traffic nginx.service vhost=shop.example log=/var/log/nginx/access.log window=10s requests=3 sources=1 top=1 habit=0.01 counted=1
10s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1
10s  expect   blip weak
13s  expect   php-fpm-pool-exhausted conclusive
