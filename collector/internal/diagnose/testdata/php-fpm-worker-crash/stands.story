# A worker segfaults in mid-request; the unit shows nothing at all (truth 3).
given nginx-php
10s  web-1    sign php-fpm-child-exited-on-signal php8.2-fpm.service server=php-fpm errno=SIGSEGV count=1 sample="child 48 exited on signal 11 (SIGSEGV) after 1.198293 seconds from start"
10s  web-1    sign nginx-upstream-reset nginx.service server=nginx errno=ECONNRESET target=unix:/run/php/php8.2-fpm.sock vhost=shop.example count=1
10s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  expect   php-fpm-worker-crash strong on web-1 php8.2-fpm.service because "the log of php8.2-fpm.service tells of SIGSEGV" "the log of nginx.service tells of ECONNRESET"
