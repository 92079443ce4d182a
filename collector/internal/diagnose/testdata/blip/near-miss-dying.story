# php-fpm goes down and nobody asked for it: the first sign of a crash, and no restart.
given nginx-php
10s    web-1    unit php8.2-fpm.service deactivating/stop-sigterm result=signal exit=killed/9
10s    outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1
10s    expect   unknown
