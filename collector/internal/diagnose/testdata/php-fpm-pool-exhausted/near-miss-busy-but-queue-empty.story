# All workers are busy, yet the queue moves: slow pages, no exhausted pool.
given nginx-php
10s  web-1    pool php8.2-fpm.service active=5 idle=0
10s  web-1    target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service queue=1 backlog=511 local=true
10s  outside  look shop.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1
15s  expect   unknown
