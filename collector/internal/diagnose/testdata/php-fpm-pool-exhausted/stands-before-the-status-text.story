# The status text lags by ten seconds and still says that two are idle; the kernel says that all five pause (truth 5, T13).
given nginx-php
10s  web-1    pool php8.2-fpm.service active=0 idle=2
10s  web-1    target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=no errno=EAGAIN unit=php8.2-fpm.service process=php-fpm8.2 queue=3 backlog=2 local=true
10s  web-1    wait php8.2-fpm.service sleep pool=www workers=5 of=5
10s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 took=1ms
10s  expect   blip weak
12s  expect   php-fpm-pool-exhausted conclusive because "all 5 workers of php8.2-fpm.service are at work and wait for their own pause"
