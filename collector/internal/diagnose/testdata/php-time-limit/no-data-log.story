# php-fpm's log cannot be read: the reset has seven causes.
given nginx-php
10s  web-1    missing weblog why="permission denied: /var/log/php8.2-fpm.log"
10s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 took=2.35s
10s  expect   unknown because "permission denied: /var/log/php8.2-fpm.log"
