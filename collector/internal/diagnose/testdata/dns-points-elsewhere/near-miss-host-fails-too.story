# Straight at the host it fails as well: php-fpm is dead, whatever DNS says.
given nginx-php
10s  web-1    unit php8.2-fpm.service failed/failed result=signal exit=killed/9 restart=no
10s  web-1    target unix:/run/php/php8.2-fpm.sock exists=yes listens=no connects=no errno=ECONNREFUSED local=true
10s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 to=192.0.2.10:80 direct=true
10s  outside  look shop.example refused from=prober tier=2 by=nobody to=203.0.113.7:80
10s  expect   php-fpm-killed conclusive
