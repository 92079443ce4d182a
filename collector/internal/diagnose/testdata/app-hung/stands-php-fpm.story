# SIGSTOP to all of php-fpm: the socket still accepts, nobody takes a request, and its figures are those of before.
given nginx-php
10s  web-1    pool php8.2-fpm.service active=0 idle=2
10s  web-1    target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 queue=3 backlog=511 local=true
10s  outside  look shop.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1 took=5.001s
10s  expect   unknown because "what runs on web-1"
11s  web-1    process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=3 stopped=3 cpu=0
11s  expect   app-hung conclusive on web-1 php8.2-fpm.service
