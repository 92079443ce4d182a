# A burst fills the pool and is served within a second.
given nginx-php
10s  web-1    pool php8.2-fpm.service active=5 idle=0
10s  web-1    target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=no errno=EAGAIN unit=php8.2-fpm.service process=php-fpm8.2 queue=3 backlog=2 local=true
10s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  expect   blip weak
11s  web-1    pool php8.2-fpm.service active=1 idle=4
11s  web-1    target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service queue=0 backlog=2 local=true
11s  outside  look shop.example 200 from=prober tier=2 by=app
11s  expect   blip strong
