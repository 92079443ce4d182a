# Nobody could try the target, and the reset has six other causes.
given nginx-php
10s  web-1    missing targets why="the privileged reader does not answer"
10s  web-1    vhost nginx.service nginx running name=shop.example at=/etc/nginx/sites-enabled/shop:1 listen=0.0.0.0:80 route="~ \\.php$ > http > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/shop:9"
10s  web-1    sign nginx-upstream-reset nginx.service server=nginx vhost=shop.example errno=ECONNRESET target=unix:/run/php/php8.2-fpm.sock
10s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  expect   unknown because "the privileged reader does not answer"
