# The kernel stopped php-fpm for want of memory: the machine's limit, not PHP's.
given nginx-php
10s  web-1    unit php8.2-fpm.service failed/failed result=oom-kill exit=exited/0 restart=no
10s  web-1    target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT local=true
10s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  expect   php-fpm-oom-killed conclusive
