# People said that they work on the host, and stopped php-fpm. When their time is over, it is an outage.
given nginx-php
5s   web-1    window 20s "new PHP"
15s  web-1    unit php8.2-fpm.service inactive/dead result=success stop=yes since=15s
15s  web-1    target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT local=true
16s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1
16s  expect   maintenance strong on web-1 because "a maintenance window is open on web-1 until 2026-01-05 09:00 UTC (new PHP)" "php8.2-fpm.service is inactive"
26s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1
26s  expect   php-fpm-stopped conclusive
