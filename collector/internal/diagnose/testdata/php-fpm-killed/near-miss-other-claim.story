# Another customer's host claims the same name, and its php-fpm is dead. What fails is the host whose address was asked.
given nginx-php
5s   web-9    registered 192.0.2.90
5s   web-9    agent speaks
5s   web-9    unit nginx.service active/running
5s   web-9    vhost nginx.service nginx running name=shop.example route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/stolen:3"
5s   web-9    pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=running
5s   web-9    unit php8.2-fpm.service failed/failed result=signal exit=killed/9
5s   web-9    target unix:/run/php/php8.2-fpm.sock exists=yes listens=no connects=no errno=ECONNREFUSED local=true
10s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 to=192.0.2.10:80
10s  expect   unknown on web-1 shop.example
