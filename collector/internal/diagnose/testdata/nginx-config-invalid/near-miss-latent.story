# The file is broken, but the running nginx has the old one: today's 502 has another reason (T2).
given nginx-php
9s   web-1    test nginx.service nginx config-error at=/etc/nginx/conf.d/bad.conf:1 text="unknown directive"
10s  web-1    unit php8.2-fpm.service failed/failed result=signal exit=killed/9 restart=no
10s  web-1    target unix:/run/php/php8.2-fpm.sock exists=yes listens=no connects=no errno=ECONNREFUSED local=true
10s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  expect   php-fpm-killed conclusive
10s  expect   latent config-would-fail on web-1 nginx.service
