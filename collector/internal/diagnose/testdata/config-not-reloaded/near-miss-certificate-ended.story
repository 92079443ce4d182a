# The certificate ended and nobody renewed it.
given nginx-php
10s  web-1    vhost nginx.service nginx running name=shop.example at=/etc/nginx/sites-enabled/shop:1 listen=0.0.0.0:443,tls,cert=/etc/ssl/shop.pem route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/shop:9"
10s  web-1    certificate "tcp:0.0.0.0:443 shop.example" served=true file=/etc/ssl/shop.pem until=5s fingerprint=aa
10s  web-1    certificate /etc/ssl/shop.pem until=5s fingerprint=aa
10s  outside  look shop.example tls-failed from=prober tier=2 by=nobody
10s  expect   site-certificate-expired
