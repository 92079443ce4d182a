# The line is about another target of this host.
given nginx-php
10s  web-1    unit php8.2-fpm.service inactive/dead result=success
10s  web-1    target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT local=true
10s  web-1    sign nginx-too-big-header nginx.service server=nginx target=tcp:127.0.0.1:3000
10s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  expect   php-fpm-stopped conclusive
