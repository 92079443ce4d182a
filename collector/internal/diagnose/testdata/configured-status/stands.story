# return 502 in location /: nginx's standard page and no error line (truth 27).
given nginx-php
10s  web-1    vhost nginx.service nginx running name=shop.example at=/etc/nginx/sites-enabled/shop:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/shop:9" route="/ > return > 502 > /etc/nginx/sites-enabled/shop:14"
10s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  expect   configured-status conclusive on web-1 shop.example because "/etc/nginx/sites-enabled/shop:14 answers 502 itself for /"
