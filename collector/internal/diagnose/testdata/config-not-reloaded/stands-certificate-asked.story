# What the host serves was looked at before the old certificate was loaded; the observer's word has it looked at again.
given nginx-php
1s   web-1    vhost nginx.service nginx running name=shop.example at=/etc/nginx/sites-enabled/shop:1 listen=0.0.0.0:443,tls,cert=/etc/ssl/shop.pem route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/shop:9"
1s   web-1    certificate "tcp:0.0.0.0:443 shop.example" served=true file=/etc/ssl/shop.pem until=1000h fingerprint=cc
10s  outside  look shop.example tls-failed from=prober tier=2 by=nobody direct=true error="tls: failed to verify certificate: x509: certificate has expired or is not yet valid: current time 2026-01-05T09:00:10Z is after 2026-01-04T00:00:00Z"
10s  expect   site-certificate-expired strong
11s  web-1    certificate "tcp:0.0.0.0:443 shop.example" served=true file=/etc/ssl/shop.pem until=5s fingerprint=aa
11s  web-1    certificate /etc/ssl/shop.pem file=/etc/ssl/shop.pem until=2000h fingerprint=bb
11s  expect   config-not-reloaded strong because "/etc/ssl/shop.pem holds a newer one"
