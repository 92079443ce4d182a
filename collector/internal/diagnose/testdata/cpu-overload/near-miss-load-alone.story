# 32 hogs on two CPUs, load 12.6, and the site answers in 200 ms: what failed is something else (truth 20, T23).
given nginx-php
10s  web-1    load cpu=1 cpus=2 load1=12.6 psi-cpu=0.88
10s  outside  look shop.example 200 from=prober tier=2 by=app took=285ms
10s  expect   none
12s  web-1    unit php8.2-fpm.service failed/failed result=signal exit=killed/9
12s  web-1    target unix:/run/php/php8.2-fpm.sock exists=yes listens=no connects=no errno=ECONNREFUSED local=true
12s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1
20s  expect   php-fpm-killed conclusive
