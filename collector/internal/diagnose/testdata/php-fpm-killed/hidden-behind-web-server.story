# php-fpm was killed and two places saw it; then nginx died as well, which only one of them has looked at since.
given nginx-php
10s  web-1    unit php8.2-fpm.service failed/failed result=signal exit=killed/9 restart=no
10s  web-1    target unix:/run/php/php8.2-fpm.sock exists=yes listens=no connects=no errno=ECONNREFUSED local=true
10s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  outside  look shop.example 502 from=singapore tier=2 by=proxy server=nginx/1.22.1
10s  expect   php-fpm-killed conclusive
20s  web-1    unit nginx.service failed/failed result=signal exit=killed/9
20s  outside  look shop.example refused from=prober tier=2 by=nobody
20s  expect   web-server-stopped conclusive on web-1 nginx.service because "nginx.service is failed (signal 9)"
