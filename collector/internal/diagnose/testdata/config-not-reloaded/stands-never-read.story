# The file was wrong for a moment, nginx was reloaded with it, and nobody read it: on disk all is well again (T4).
given nginx-php
9s   web-1    removal vhost "nginx.service running /etc/nginx/sites-enabled/shop:1 shop.example"
9s   web-1    vhost nginx.service nginx disk name=shop.example at=/etc/nginx/sites-enabled/shop:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/shop:9"
9s   web-1    test nginx.service nginx ok newer=yes
10s  web-1    sign nginx-connect-failed nginx.service server=nginx vhost=shop.example target=tcp:127.0.0.1:2999 errno=ECONNREFUSED
10s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  expect   config-not-reloaded strong on web-1 nginx.service because "it sends requests to 127.0.0.1:2999"
