# Other machines take the CPUs. What runs here is PHP, and Gapura's reader, which was just asked what is wrong.
given nginx-php
20s  web-1    load cpu=1 cpus=2 steal=0.6 load1=25 psi-cpu=0.96
20s  web-1    wait php8.2-fpm.service cpu pool=www workers=3 of=3
20s  web-1    process gapura-agent unit=gapura-look.service user=root count=1 running=1 cpu=0.15
20s  web-1    process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=4 running=4 cpu=0.10
20s  outside  look shop.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1 took=2.002s
20s  expect   unknown
26s  expect   cpu-overload strong
