# php-fpm was stopped before the package run began.
given nginx-php
5s   web-1    unit php8.2-fpm.service inactive/dead result=success stop=yes since=5s
5s   web-1    target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT local=true
10s  web-1    change packages-running dpkg when=10s
16s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1
16s  expect   php-fpm-stopped conclusive
