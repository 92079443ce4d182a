# The fatal belongs to another site; here php-fpm was killed.
given nginx-php
10s  web-1    unit php8.2-fpm.service failed/failed result=signal exit=killed/9
10s  web-1    target unix:/run/php/php8.2-fpm.sock exists=yes listens=no connects=no errno=ECONNREFUSED local=true
10s  web-1    sign php-fatal nginx.service server=nginx vhost=other.example script=/var/www/other/x.php
10s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  expect   php-fpm-killed conclusive
