# php-fpm was killed behind Apache behind nginx: Apache's 503 passes through nginx as it is.
given nginx-apache-php
10s  web-4    unit php8.2-fpm.service failed/failed result=signal exit=killed/9 restart=no
10s  web-4    target unix:/run/php/php8.2-fpm.sock exists=yes listens=no connects=no errno=ECONNREFUSED local=true
10s  outside  look shop.example 503 from=prober tier=2 by=proxy server=nginx/1.22.1 body=apache-503
10s  expect   php-fpm-killed conclusive on web-4 php8.2-fpm.service
