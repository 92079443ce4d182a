# Nobody knows how many workers are idle: a full queue alone is not enough.
given nginx-php
10s  web-1    target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=no errno=EAGAIN unit=php8.2-fpm.service process=php-fpm8.2 queue=3 backlog=2 local=true
10s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
15s  expect   unknown because "how many workers of php8.2-fpm.service are idle"
