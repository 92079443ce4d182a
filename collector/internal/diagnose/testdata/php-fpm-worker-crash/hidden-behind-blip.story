# php-fpm was restarted two seconds ago and cut what its workers were at: the restart explains it (truth 31).
given nginx-php
10s  web-1    unit php8.2-fpm.service active/running pid=90 since=10s
10s  web-1    sign php-fpm-child-exited-on-signal php8.2-fpm.service server=php-fpm errno=SIGSEGV count=1 sample="child 48 exited on signal 11 (SIGSEGV) after 1.198293 seconds from start"
10s  web-1    sign nginx-upstream-reset nginx.service server=nginx errno=ECONNRESET target=unix:/run/php/php8.2-fpm.sock vhost=shop.example count=1
12s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 took=2.1s
12s  expect   blip because "php8.2-fpm.service is active"
