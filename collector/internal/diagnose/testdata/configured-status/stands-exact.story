# location = /health returns 500, and that is what is looked at.
given nginx-php
10s  web-1    vhost nginx.service nginx running name=shop.example at=/etc/nginx/sites-enabled/shop:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/shop:9" route="= /health > return > 500 > /etc/nginx/sites-enabled/shop:14"
10s  outside  look shop.example 500 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-500 url=http://shop.example/health
10s  expect   configured-status conclusive
