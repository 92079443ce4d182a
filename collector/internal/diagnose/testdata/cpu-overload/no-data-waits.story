# The CPUs are saturated and requests time out, and nobody knows what the workers wait for.
given nginx-php
10s  web-1    load cpu=1 cpus=2 load1=12.6 psi-cpu=0.97
10s  outside  look shop.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1 took=60s
20s  expect   unknown because "what the workers of php8.2-fpm.service wait for"
