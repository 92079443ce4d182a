# Should Gapura itself ever take the machine, it is named like anybody else.
given nginx-php
20s  web-1    load cpu=1 cpus=2 load1=25 psi-cpu=0.96
20s  web-1    wait php8.2-fpm.service cpu pool=www workers=3 of=3
20s  web-1    process gapura-agent unit=gapura-look.service user=root count=1 running=1 cpu=0.70
20s  web-1    process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=4 running=4 cpu=0.25
20s  outside  look shop.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1 took=2.002s
20s  expect   background-process strong because "gapura-agent (gapura-look.service) takes 70% of the CPU"
