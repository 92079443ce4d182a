# A worker crashed, but the failing page is static and refused: nothing of PHP's is seen there.
given nginx-php
10s  web-1    sign php-fpm-child-exited-on-signal php8.2-fpm.service server=php-fpm errno=SIGSEGV count=1
10s  outside  look shop.example 404 from=prober tier=2 by=proxy server=nginx/1.22.1
10s  expect   none
