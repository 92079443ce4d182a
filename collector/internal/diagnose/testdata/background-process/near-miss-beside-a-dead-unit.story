# A scan takes the CPU, but the site fails because php-fpm was killed.
given nginx-php
10s  web-1    load cpu=1 cpus=2 load1=12.6 psi-cpu=0.97
10s  web-1    process clamscan unit=cron.service user=root count=1 running=1 cpu=0.55
10s  web-1    unit php8.2-fpm.service failed/failed result=signal exit=killed/9
10s  web-1    target unix:/run/php/php8.2-fpm.sock exists=yes listens=no connects=no errno=ECONNREFUSED local=true
10s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1
10s  expect   php-fpm-killed conclusive
