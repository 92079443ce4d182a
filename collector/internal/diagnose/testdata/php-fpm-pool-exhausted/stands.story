# Two workers sleep, the backlog of two holds three: the queue ends as 504, what does not fit as 502 (truth 5).
given nginx-php
10s  web-1    pool php8.2-fpm.service active=2 idle=0 requests=6 slow=4
10s  web-1    target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=no errno=EAGAIN unit=php8.2-fpm.service process=php-fpm8.2 queue=3 backlog=2 local=true
10s  outside  look shop.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1
10s  expect   unknown
13s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1
13s  expect   php-fpm-pool-exhausted conclusive on web-1 php8.2-fpm.service because "workers of php8.2-fpm.service: 2 active, 0 idle" "accept queue of unix:/run/php/php8.2-fpm.sock holds 3 of 2"
