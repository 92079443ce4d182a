# Workers crashed half a minute before this outage began: they are not its cause.
given nginx-php
10s  web-1    sign php-fpm-child-exited-on-signal php8.2-fpm.service server=php-fpm errno=SIGSEGV count=3
10s  web-1    sign nginx-upstream-reset nginx.service server=nginx errno=ECONNRESET target=unix:/run/php/php8.2-fpm.sock vhost=shop.example count=3
40s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
40s  expect   unknown
