# Signal 9 with the kernel's line is want of memory (truth 4).
given nginx-php
10s  web-1    sign php-fpm-child-exited-on-signal php8.2-fpm.service server=php-fpm errno=SIGKILL count=1
10s  web-1    sign nginx-upstream-reset nginx.service server=nginx errno=ECONNRESET target=unix:/run/php/php8.2-fpm.sock vhost=shop.example count=1
10s  web-1    sign kernel-oom-killed php8.2-fpm.service server=kernel about=php-fpm8.2 count=1 witness=kernel
10s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1
10s  expect   php-fpm-oom-killed strong
