# PHP is bound to one of two CPUs, and a backup takes that one: less than half of the machine, and nine times what PHP gets.
given nginx-php
20s  web-1    load cpu=1 cpus=2 load1=25 psi-cpu=0.96
20s  web-1    wait php8.2-fpm.service cpu pool=www workers=5 of=5
20s  web-1    process stress-ng unit=backup.service user=root count=8 running=8 cpu=0.45
20s  web-1    process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=6 running=5 cpu=0.05
20s  outside  look shop.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1 took=5.002s
20s  expect   background-process strong because "stress-ng (backup.service) takes 45% of the CPU"
