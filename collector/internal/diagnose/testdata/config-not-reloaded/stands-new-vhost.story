# The vhost of the site was added and never loaded: that of another site answers with its own fault.
given nginx-php
1s   web-1    removal vhost "nginx.service running /etc/nginx/sites-enabled/shop:1 shop.example"
10s  web-1    vhost nginx.service nginx running name=other.example at=/etc/nginx/sites-enabled/other:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:4000 > /etc/nginx/sites-enabled/other:5"
10s  web-1    target tcp:127.0.0.1:4000 listens=no connects=no errno=ECONNREFUSED local=true
10s  web-1    vhost nginx.service nginx disk name=shop.example at=/etc/nginx/sites-enabled/shop:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/shop:9"
10s  web-1    test nginx.service nginx ok newer=yes
10s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 to=192.0.2.10:80
10s  expect   config-not-reloaded conclusive
