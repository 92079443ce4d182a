# request_terminate_timeout of 2 s: 502 after 2.35 s; signal 15 is php-fpm's own (truth 24).
given nginx-php
10s  web-1    pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=running manager=dynamic max=5 terminate=2s
10s  web-1    sign php-fpm-child-exited-on-signal php8.2-fpm.service server=php-fpm errno=SIGTERM
10s  web-1    sign php-fpm-execution-timed-out php8.2-fpm.service server=php-fpm script=/var/www/html/sleep.php took=2.346s
10s  web-1    sign nginx-upstream-reset nginx.service server=nginx vhost=shop.example errno=ECONNRESET target=unix:/run/php/php8.2-fpm.sock
10s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 took=2.35s
10s  expect   php-time-limit strong on web-1 shop.example because "in /var/www/html/sleep.php after 2.35s"
