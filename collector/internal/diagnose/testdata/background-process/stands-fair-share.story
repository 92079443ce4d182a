# systemd gives each unit that wants CPU as much as the next, and the machine is shared with others: a backup and PHP get a tenth each.
given nginx-php
20s  web-1    load cpu=1 cpus=2 load1=25 psi-cpu=0.86
20s  web-1    wait php8.2-fpm.service cpu pool=www workers=3 of=3
20s  web-1    process stress-ng-cpu unit=backup.service user=root count=8 running=8 cpu=0.1
20s  web-1    process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=4 running=4 cpu=0.11
20s  web-1    process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0.01
20s  outside  look shop.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1 took=2.002s
20s  expect   background-process strong because "stress-ng-cpu (backup.service) takes 10% of the CPU"
