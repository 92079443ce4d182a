# Little memory is left, as always on this machine; the pool is full of workers that pause.
given nginx-php
10s  web-1    load cpu=0.1 cpus=2 memory=2147483648 available=52428800 psi-memory=0.02
10s  web-1    pool php8.2-fpm.service active=5 idle=0
10s  web-1    target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=no errno=EAGAIN unit=php8.2-fpm.service process=php-fpm8.2 queue=3 backlog=2 local=true
10s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
13s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
13s  expect   memory-exhausted weak
16s  expect   php-fpm-pool-exhausted conclusive
