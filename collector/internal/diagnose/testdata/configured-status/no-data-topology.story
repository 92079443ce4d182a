# Nobody could read the configuration.
given nginx-php
9s   web-1    removal vhost "nginx.service running /etc/nginx/sites-enabled/shop:1 shop.example"
10s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 to=192.0.2.10:80
10s  expect   unknown
