# nginx gave up first: 504, and php-fpm said nothing.
given nginx-php
10s  web-1    sign nginx-upstream-timed-out-reading nginx.service server=nginx vhost=shop.example errno=ETIMEDOUT target=unix:/run/php/php8.2-fpm.sock
10s  outside  look shop.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 took=5s
10s  expect   unknown
