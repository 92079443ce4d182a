# A worker died of signal 11.
given nginx-php
10s  web-1    sign php-fpm-child-exited-on-signal php8.2-fpm.service server=php-fpm errno=SIGSEGV
10s  web-1    sign nginx-upstream-reset nginx.service server=nginx vhost=shop.example errno=ECONNRESET target=unix:/run/php/php8.2-fpm.sock
10s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  expect   php-fpm-worker-crash strong
