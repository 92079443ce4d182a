# The pool is full because its workers get no CPU: more of them would not help.
given apache-php
10s  web-3    load cpu=1 cpus=2 load1=30 psi-cpu=0.95
10s  web-3    pool php8.2-fpm.service active=5 idle=0
10s  web-3    target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=no errno=EAGAIN unit=php8.2-fpm.service queue=512 backlog=511 local=true
10s  web-3    wait php8.2-fpm.service cpu pool=www workers=5 of=5
10s  outside  look blog.example 504 from=prober tier=2 by=proxy server=Apache/2.4.68 took=11s
10s  expect   unknown
16s  web-3    load cpu=1 cpus=2 load1=31 psi-cpu=0.95
16s  expect   cpu-overload strong
