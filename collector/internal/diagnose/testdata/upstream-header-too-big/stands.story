# A header of 9 KB from PHP: over fastcgi_buffer_size (truth 16).
given nginx-php
10s  web-1    sign nginx-too-big-header nginx.service server=nginx vhost=shop.example target=unix:/run/php/php8.2-fpm.sock
10s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  expect   upstream-header-too-big strong on web-1 unix:/run/php/php8.2-fpm.sock
