# apt replaces php8.2-fpm: it is stopped for some seconds, and started at the end.
given nginx-php
10s  web-1    change packages-running dpkg when=10s
15s  web-1    unit php8.2-fpm.service inactive/dead result=success stop=yes since=15s
15s  web-1    target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT local=true
16s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1
16s  expect   maintenance strong on web-1 because "a package run is under way on web-1" "php8.2-fpm.service is inactive"
30s  web-1    removal change "packages-running dpkg"
30s  expect   php-fpm-stopped conclusive
