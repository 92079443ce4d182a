# php-fpm is killed while some other package is updated.
given nginx-php
10s  web-1    change packages-running dpkg when=10s
15s  web-1    unit php8.2-fpm.service failed/failed result=signal exit=killed/9 restart=no since=15s
15s  web-1    target unix:/run/php/php8.2-fpm.sock exists=yes listens=no connects=no errno=ECONNREFUSED local=true
15s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1
15s  expect   php-fpm-killed conclusive
