# Where php-fpm listens cannot be read: the path may be right and its pool merely missing.
given nginx-php
5s   web-1    missing pools why="permission denied: /etc/php/8.2/fpm/pool.d"
10s  web-1    vhost nginx.service nginx running name=shop.example at=/etc/nginx/sites-enabled/shop:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php7.4-fpm.sock > /etc/nginx/sites-enabled/shop:9"
10s  web-1    target unix:/run/php/php7.4-fpm.sock exists=no listens=no connects=no errno=ENOENT local=true
10s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  expect   unknown because "permission denied: /etc/php/8.2/fpm/pool.d"
