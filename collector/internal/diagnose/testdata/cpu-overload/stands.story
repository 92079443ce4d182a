# Everything on the machine computes; the workers wait for nothing but their turn.
given nginx-php
10s  web-1    load cpu=0.99 cpus=2 load1=42 psi-cpu=0.97
10s  web-1    pool php8.2-fpm.service active=4 idle=1
10s  outside  look shop.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1 took=60s
11s  web-1    wait php8.2-fpm.service cpu pool=www workers=4 of=5
11s  web-1    process php-fpm8.2 unit=php8.2-fpm.service count=6 running=4 cpu=0.6
11s  expect   unknown
17s  web-1    load cpu=0.99 cpus=2 load1=44 psi-cpu=0.98
17s  expect   cpu-overload strong on web-1 because "CPU 99% busy, pressure 98%, load 44 on 2 CPUs" "4 of 4 busy workers of php8.2-fpm.service wait for the CPU"
