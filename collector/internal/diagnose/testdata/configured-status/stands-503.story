# return 503, left over from maintenance.
given nginx-php
10s  web-1    vhost nginx.service nginx running name=shop.example at=/etc/nginx/sites-enabled/shop:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/shop:9" route="/ > return > 503 > /etc/nginx/sites-enabled/shop:14"
10s  outside  look shop.example 503 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-503
10s  expect   configured-status conclusive
