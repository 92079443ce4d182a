# 503 is configured and 502 is seen: php-fpm was killed.
given nginx-php
10s  web-1    vhost nginx.service nginx running name=shop.example at=/etc/nginx/sites-enabled/shop:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/shop:9" route="/ > return > 503 > /etc/nginx/sites-enabled/shop:14"
10s  web-1    unit php8.2-fpm.service failed/failed result=signal exit=killed/9
10s  web-1    target unix:/run/php/php8.2-fpm.sock exists=yes listens=no connects=no errno=ECONNREFUSED local=true
10s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  expect   php-fpm-killed conclusive
