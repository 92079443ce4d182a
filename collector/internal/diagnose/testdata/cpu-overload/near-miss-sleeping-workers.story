# The machine is busy with something else while the workers pause: the pool is what is missing.
given nginx-php
10s  web-1    load cpu=1 cpus=2 load1=12.6 psi-cpu=0.97
10s  web-1    pool php8.2-fpm.service active=5 idle=0
10s  web-1    target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service queue=9 backlog=511 local=true
10s  web-1    wait php8.2-fpm.service sleep pool=www workers=5 of=5
10s  outside  look shop.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1 took=60s
10s  expect   unknown
16s  expect   php-fpm-pool-exhausted strong
