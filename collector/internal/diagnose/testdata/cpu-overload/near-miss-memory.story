# The workers want more memory than there is: what computes is the kernel, which looks for room.
given nginx-php
10s  web-1    load cpu=0.99 cpus=2 load1=14 psi-cpu=0.97 memory=900000000 available=20000000 swap=1073741824 swapped=900000000 psi-memory=0.9
10s  web-1    wait php8.2-fpm.service cpu pool=www workers=4 of=5
10s  web-1    process php-fpm8.2 unit=php8.2-fpm.service count=13 running=4 cpu=0.9
10s  outside  look shop.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1 took=60s
16s  expect   memory-exhausted conclusive on web-1 because "somebody waits for memory 90% of the time"
