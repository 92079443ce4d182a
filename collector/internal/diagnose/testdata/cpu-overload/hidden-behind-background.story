# A scan takes the CPU: it is named, not the machine.
given nginx-php
10s  web-1    load cpu=1 cpus=2 load1=12.6 psi-cpu=0.97
10s  web-1    wait php8.2-fpm.service cpu pool=www workers=4 of=5
10s  web-1    process clamscan unit=cron.service user=root count=1 running=1 cpu=0.55
10s  outside  look shop.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1 took=60s
16s  expect   background-process strong
