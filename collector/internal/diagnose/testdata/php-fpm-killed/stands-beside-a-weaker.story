# A site of two halves, both dead: what is proven is named before what is only likely.
given nginx-php
1s   web-1    unit app.service active/running
1s   web-1    vhost nginx.service nginx running name=shop.example at=/etc/nginx/sites-enabled/shop:1 route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/shop:9" route="/api > http > tcp:127.0.0.1:3000 > /etc/nginx/sites-enabled/shop:14"
1s   web-1    target tcp:127.0.0.1:3000 unit=app.service
10s  web-1    unit app.service failed/failed result=exit-code exit=exited/1
10s  web-1    unit php8.2-fpm.service failed/failed result=signal exit=killed/9 restart=no
10s  web-1    target unix:/run/php/php8.2-fpm.sock exists=yes listens=no connects=no errno=ECONNREFUSED local=true
10s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1
10s  expect   php-fpm-killed conclusive on web-1 php8.2-fpm.service
