# The window is another host's.
given nginx-php
5s   web-2    window 1h "new PHP"
15s  web-1    unit php8.2-fpm.service inactive/dead result=success stop=yes since=15s
15s  web-1    target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT local=true
16s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1
16s  expect   php-fpm-stopped conclusive
