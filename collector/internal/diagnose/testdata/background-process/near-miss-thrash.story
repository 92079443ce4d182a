# The machine has no memory left. The kernel moves pages all the time, which takes the CPUs from everybody; a scan gets some of what is left.
given nginx-php
10s  web-1    load cpu=1 cpus=2 load1=4.9 psi-cpu=0.99 psi-io=0.49 memory=889204736 available=27508736 swap=1073737728 swapped=258150400 psi-memory=0.80
10s  web-1    wait php8.2-fpm.service cpu pool=www workers=16 of=16
10s  web-1    process clamscan unit=scan.service user=root count=1 cpu=0.15 memory=19009536
10s  web-1    process php-fpm8.2 unit=php8.2-fpm.service user=www-data count=17 waiting=16 cpu=0 memory=632782848
10s  outside  look shop.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1 took=4.01s
11s  expect   memory-exhausted conclusive because "somebody waits for memory 80% of the time"
