# A unit at its own limit: no pressure on the machine (truth 4, 20).
given nginx-php
10s  web-1    load cpu=0.4 memory=25276497920 available=21275611136 psi-memory=0
10s  web-1    unit php8.2-fpm.service failed/failed result=oom-kill exit=exited/0
10s  web-1    target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT local=true
10s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1
10s  expect   php-fpm-oom-killed conclusive
