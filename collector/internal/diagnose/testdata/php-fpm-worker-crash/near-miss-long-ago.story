# A worker crashed three minutes ago; today's 502 is not of it.
given nginx-php
10s  web-1    sign php-fpm-child-exited-on-signal php8.2-fpm.service server=php-fpm errno=SIGSEGV count=1 sample="child 48 exited on signal 11 (SIGSEGV) after 1.198293 seconds from start"
3m   web-1    load cpu=0.1
3m   outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
3m   expect   unknown
