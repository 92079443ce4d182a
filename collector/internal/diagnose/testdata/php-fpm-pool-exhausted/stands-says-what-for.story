# With the backlog of Debian the queue is never full: five workers pause, nine requests lie in the queue and end in 504.
given nginx-php
10s  web-1    load cpu=0.1 cpus=2 memory=2147483648 available=943718400
10s  web-1    pool php8.2-fpm.service active=5 idle=0
10s  web-1    target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 queue=9 backlog=511 local=true
10s  web-1    process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=6 memory=283115520
10s  outside  look shop.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1 took=5.001s
10s  expect   unknown because "what the workers of php8.2-fpm.service wait for"
11s  web-1    wait php8.2-fpm.service sleep pool=www workers=5 of=5
11s  expect   unknown
13s  expect   php-fpm-pool-exhausted strong on web-1 php8.2-fpm.service because "5 of 5 busy workers of php8.2-fpm.service wait for their own pause" "accept queue of unix:/run/php/php8.2-fpm.sock holds 9 of 511"
