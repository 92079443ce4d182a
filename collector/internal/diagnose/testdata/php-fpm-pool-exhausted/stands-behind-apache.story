# Apache waits and gives up with 504.
given apache-php
10s  web-3    pool php8.2-fpm.service active=5 idle=0
10s  web-3    target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes unit=php8.2-fpm.service queue=511 backlog=511 local=true
10s  outside  look blog.example 504 from=prober tier=2 by=proxy server=Apache/2.4.68
10s  expect   unknown
13s  expect   php-fpm-pool-exhausted strong on web-3 php8.2-fpm.service
