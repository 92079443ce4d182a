# A 200 that breaks off because the worker died of signal 11.
given nginx-php
10s  web-1    sign php-fpm-child-exited-on-signal php8.2-fpm.service server=php-fpm errno=SIGSEGV
10s  web-1    sign nginx-upstream-closed nginx.service server=nginx vhost=shop.example about=upstream target=unix:/run/php/php8.2-fpm.sock
10s  outside  look shop.example 200/truncated from=prober tier=2 by=app
10s  expect   php-fpm-worker-crash
