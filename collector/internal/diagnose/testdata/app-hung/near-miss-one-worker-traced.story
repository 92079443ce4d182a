# One of five workers is stopped while its slow script is traced; the others pause, and the queue fills.
given nginx-php
10s  web-1    pool php8.2-fpm.service active=5 idle=0
10s  web-1    target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 queue=3 backlog=511 local=true
10s  web-1    process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=6 stopped=1 cpu=0
10s  web-1    wait php8.2-fpm.service sleep pool=www workers=5 of=5
10s  outside  look shop.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1 took=5.001s
10s  expect   unknown
13s  expect   php-fpm-pool-exhausted strong
