# A backup runs beside, but it is PHP that takes most of the CPUs.
given nginx-php
20s  web-1    load cpu=1 cpus=2 load1=25 psi-cpu=0.96
20s  web-1    wait php8.2-fpm.service cpu pool=www workers=5 of=5
20s  web-1    process tar unit=backup.service user=root count=1 running=1 cpu=0.3
20s  web-1    process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=6 running=5 cpu=0.65
20s  outside  look shop.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1 took=5.002s
20s  expect   unknown
26s  expect   cpu-overload strong
