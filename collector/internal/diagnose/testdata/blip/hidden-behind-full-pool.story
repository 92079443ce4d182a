# The pool has been full for seconds when nginx is restarted: the restart explains nothing.
given nginx-php
10s  web-1    pool php8.2-fpm.service active=5 idle=0
10s  web-1    target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes unit=php8.2-fpm.service queue=511 backlog=511 local=true
10s  outside  look shop.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1
10s  expect   unknown
12s  web-1    unit nginx.service active/running since=12s
13s  expect   php-fpm-pool-exhausted strong
