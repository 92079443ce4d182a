# Status: banana from PHP (truth 25).
given nginx-php
10s  web-1    sign nginx-invalid-response nginx.service server=nginx vhost=shop.example about=status target=unix:/run/php/php8.2-fpm.sock
10s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  expect   app-invalid-response strong
