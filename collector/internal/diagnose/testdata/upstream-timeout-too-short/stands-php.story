# fastcgi_read_timeout of 5 s.
given nginx-php
10s  web-1    vhost nginx.service nginx running name=shop.example at=/etc/nginx/sites-enabled/shop:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/shop:9 > read=5s"
20s  web-1    inside shop.example 200 path=/ took=12s
20s  outside  look shop.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 took=5.0s
20s  expect   upstream-timeout-too-short strong
