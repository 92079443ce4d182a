# One visitor asks 800 times a second; the pool and its queue are full.
given nginx-php
10s  web-1    pool php8.2-fpm.service active=5 idle=0
10s  web-1    target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=no errno=EAGAIN unit=php8.2-fpm.service queue=512 backlog=511 local=true
10s  web-1    traffic nginx.service vhost=shop.example log=/var/log/nginx/access.log window=10s requests=8000 502=6000 sources=3 top=0.94 habit=2.5 counted=0.4
10s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  expect   traffic-flood strong on web-1 shop.example because "800 requests a second for shop.example instead of 2.5, 94% of one visitor"
