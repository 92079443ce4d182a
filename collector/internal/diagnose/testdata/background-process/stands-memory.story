# An import holds half of the memory, and the machine swaps.
given apache-php
10s  web-3    load cpu=0.3 cpus=2 memory=4294967296 available=50331648 psi-memory=0.7
10s  web-3    process mysqlimport user=deploy count=1 memory=2147483648
10s  outside  look blog.example 504 from=prober tier=2 by=proxy server=Apache/2.4.68 took=11s
10s  expect   background-process strong because "mysqlimport (deploy) takes 50% of the memory"
