# Signal 15 after "execution timed out" is request_terminate_timeout and no crash (T17).
given nginx-php
10s  web-1    sign php-fpm-execution-timed-out php8.2-fpm.service server=php-fpm script=/var/www/html/sleep.php count=1 took=2.346s
10s  web-1    sign php-fpm-child-exited-on-signal php8.2-fpm.service server=php-fpm errno=SIGTERM count=1
10s  web-1    sign nginx-upstream-reset nginx.service server=nginx errno=ECONNRESET target=unix:/run/php/php8.2-fpm.sock vhost=shop.example count=1
10s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  expect   php-time-limit
