# The kernel has taken php-fpm already: that is what a start repairs.
given nginx-php
10s  web-1    load cpu=0.4 memory=2147483648 available=41943040 psi-memory=0.7
10s  web-1    unit php8.2-fpm.service failed/failed result=oom-kill exit=exited/0
10s  web-1    target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT local=true
10s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1
10s  expect   php-fpm-oom-killed conclusive on web-1 php8.2-fpm.service
