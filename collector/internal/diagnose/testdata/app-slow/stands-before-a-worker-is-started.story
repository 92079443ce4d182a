# Both workers pause, and the third request lies in the queue until php-fpm has started a worker more, of which it may have five.
given nginx-php
10s  web-1    pool php8.2-fpm.service active=1 idle=1
10s  web-1    target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 queue=1 backlog=4096 local=true
10s  web-1    wait php8.2-fpm.service sleep pool=www workers=2 of=2
10s  web-1    sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=unix:/run/php/php8.2-fpm.sock vhost=shop.example count=1
10s  outside  look shop.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1 took=2.024s
10s  expect   app-slow strong because "2 of 2 busy workers of php8.2-fpm.service wait for their own pause"
