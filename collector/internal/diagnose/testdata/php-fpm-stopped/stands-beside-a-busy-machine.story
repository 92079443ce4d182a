# The machine is saturated and out of disk as well; what is missing is php-fpm (T23).
given nginx-php
10s  web-1    load cpu=1 cpus=2 load1=12.6 psi-cpu=0.97 disk=0.99 path=/
10s  web-1    process clamscan unit=cron.service user=root count=1 running=1 cpu=0.55
10s  web-1    unit php8.2-fpm.service inactive/dead result=success stop=yes
10s  web-1    target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT local=true
10s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
20s  expect   php-fpm-stopped conclusive
