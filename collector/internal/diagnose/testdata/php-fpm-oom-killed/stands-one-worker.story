# OOMPolicy=continue: one worker is killed with its request, php-fpm lives on (truth section 5).
given nginx-php
10s  web-1    sign php-fpm-child-exited-on-signal php8.2-fpm.service server=php-fpm errno=SIGKILL count=1
10s  web-1    sign systemd-oom-killed php8.2-fpm.service server=systemd count=1 witness=kernel
10s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 took=3s
10s  expect   php-fpm-oom-killed strong on web-1 php8.2-fpm.service
