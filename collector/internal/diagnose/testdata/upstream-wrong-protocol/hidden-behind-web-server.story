# Two places saw it; then nginx was stopped to look at it.
given nginx-php
10s  web-1    vhost nginx.service nginx running name=shop.example at=/etc/nginx/sites-enabled/shop:1 listen=0.0.0.0:80 route="~ \\.php$ > http > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/shop:9"
10s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  outside  look shop.example 502 from=singapore tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
15s  web-1    unit nginx.service inactive/dead result=success stop=yes
15s  outside  look shop.example refused from=prober tier=2 by=nobody
15s  expect   web-server-stopped conclusive
