# The machine swaps. Whoever runs reads its own pages back from the disk, and that is most of what the disk does.
given nginx-php
10s  web-1    load cpu=0.55 cpus=2 wait=0.45 load1=4.6 psi-cpu=0.3 psi-io=0.71 memory=889000000 available=26000000 swap=1073741824 swapped=264000000 psi-memory=0.94
10s  web-1    wait php8.2-fpm.service disk pool=www workers=16 of=16
10s  web-1    process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0.01 io=0.7 memory=9000000
10s  outside  look shop.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1 took=4.01s
11s  expect   memory-exhausted conclusive because "somebody waits for memory 94% of the time"
