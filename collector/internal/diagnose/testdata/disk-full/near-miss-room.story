# There is room; a worker died in the middle of a page.
given nginx-php
10s  web-1    load disk=0.93 inodes=0.3 path=/var
10s  web-1    sign php-fpm-child-exited-on-signal php8.2-fpm.service server=php-fpm errno=SIGSEGV count=1
10s  outside  look shop.example 200/truncated from=prober tier=2 by=app server=nginx/1.22.1
10s  expect   php-fpm-worker-crash weak
