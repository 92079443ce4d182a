# The machine swaps. The kernel itself takes most of what the CPUs have, to find memory for somebody.
given nginx-php
10s  web-1    load cpu=0.99 cpus=2 load1=10.4 psi-cpu=0.83 memory=889000000 available=22000000 swap=1073741824 swapped=900000000 psi-memory=0.57
10s  web-1    wait php8.2-fpm.service cpu pool=www workers=24 of=24
10s  web-1    process kswapd0 user=root count=1 running=1 cpu=0.44 memory=0
10s  web-1    process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=25 running=8 cpu=0.3 memory=600000000
10s  outside  look shop.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1 took=3.4s
11s  expect   memory-exhausted conclusive because "somebody waits for memory 57% of the time"
