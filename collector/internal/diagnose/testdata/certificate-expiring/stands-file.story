# The file on disk has ended; a CDN in front does not mind yet.
given nginx-php
10s  web-1    vhost nginx.service nginx running name=shop.example at=/etc/nginx/sites-enabled/shop:1 listen=0.0.0.0:443,tls,cert=/etc/ssl/shop.pem route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/shop:9"
10s  web-1    certificate /etc/ssl/shop.pem name=shop.example until=5s
10s  expect   latent certificate-expiring
