# All workers wait for another machine: more of them would wait as well.
given nginx-php
10s  web-1    pool php8.2-fpm.service active=5 idle=0
10s  web-1    target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 queue=4 backlog=511 local=true
10s  web-1    wait php8.2-fpm.service remote pool=www address=tcp:203.0.113.9:443 workers=5 of=5
10s  outside  look shop.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1 took=5.001s
15s  expect   third-party-failing
