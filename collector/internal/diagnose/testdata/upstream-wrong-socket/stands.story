# After an upgrade the vhost still names the socket of PHP 7.4; PHP 8.2 is well on its own (truth 6).
given nginx-php
10s  web-1    vhost nginx.service nginx running name=shop.example at=/etc/nginx/sites-enabled/shop:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php7.4-fpm.sock > /etc/nginx/sites-enabled/shop:9"
10s  web-1    target unix:/run/php/php7.4-fpm.sock exists=no listens=no connects=no errno=ENOENT local=true
10s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  expect   upstream-wrong-socket conclusive on web-1 unix:/run/php/php7.4-fpm.sock because "nothing is set up to listen at unix:/run/php/php7.4-fpm.sock" "php8.2-fpm.service runs and listens at unix:/run/php/php8.2-fpm.sock"
