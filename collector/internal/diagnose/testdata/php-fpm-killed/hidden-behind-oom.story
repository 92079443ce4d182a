# It was the kernel that killed it.
given apache-php
10s  web-3    unit php8.2-fpm.service failed/failed result=signal exit=killed/9 since=9.8s
10s  web-3    target unix:/run/php/php8.2-fpm.sock exists=yes listens=no connects=no errno=ECONNREFUSED local=true
10s  outside  look blog.example 503 from=prober tier=2 by=proxy server=Apache/2.4.68
10s  expect   php-fpm-killed conclusive
11s  web-3    sign kernel-oom-killed php8.2-fpm.service server=kernel about=php-fpm8.2 count=1 witness=kernel
11s  expect   php-fpm-oom-killed conclusive
