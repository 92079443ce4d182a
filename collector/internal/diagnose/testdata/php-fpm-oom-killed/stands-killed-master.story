# Without cgroup accounting the master dies of signal 9; only the kernel's line says why (truth 4).
given nginx-php
10s  web-1    unit php8.2-fpm.service failed/failed result=signal exit=killed/9 since=9.8s
10s  web-1    target unix:/run/php/php8.2-fpm.sock exists=yes listens=no connects=no errno=ECONNREFUSED local=true
10s  web-1    sign kernel-oom-killed php8.2-fpm.service server=kernel about=php-fpm8.2 count=1 witness=kernel
10s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1
10s  expect   php-fpm-oom-killed conclusive on web-1 php8.2-fpm.service because "the kernel killed php-fpm8.2 of php8.2-fpm.service for want of memory"
