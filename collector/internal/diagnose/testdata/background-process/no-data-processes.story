# Nobody has looked at what runs.
given nginx-php
10s  web-1    load cpu=1 cpus=2 load1=12.6 psi-cpu=0.97
10s  web-1    wait php8.2-fpm.service cpu pool=www workers=4 of=5
10s  outside  look shop.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1 took=60s
10s  expect   unknown because "what runs on web-1"
