# The worker dies within the page: a 200 that is cut short.
given nginx-php
10s  web-1    sign php-fpm-child-exited-on-signal php8.2-fpm.service server=php-fpm errno=SIGSEGV count=1
10s  web-1    sign nginx-upstream-closed nginx.service server=nginx target=unix:/run/php/php8.2-fpm.sock vhost=shop.example about=upstream count=1
10s  outside  look shop.example 200/truncated from=prober tier=2 by=app server=nginx/1.22.1
10s  expect   php-fpm-worker-crash strong on web-1 php8.2-fpm.service
