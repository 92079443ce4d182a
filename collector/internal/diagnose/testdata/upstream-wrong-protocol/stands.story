# proxy_pass http:// to the FastCGI socket: a reset of every request (truth 6).
given nginx-php
10s  web-1    vhost nginx.service nginx running name=shop.example at=/etc/nginx/sites-enabled/shop:1 listen=0.0.0.0:80 route="~ \\.php$ > http > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/shop:9"
10s  web-1    sign nginx-upstream-reset nginx.service server=nginx vhost=shop.example errno=ECONNRESET target=unix:/run/php/php8.2-fpm.sock
10s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  expect   upstream-wrong-protocol conclusive on web-1 unix:/run/php/php8.2-fpm.sock because "speaks http to php8.2-fpm.service, which speaks fastcgi"
