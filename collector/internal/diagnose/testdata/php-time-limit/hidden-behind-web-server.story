# Two places saw it; then nginx was stopped.
given nginx-php
10s  web-1    sign php-fpm-child-exited-on-signal php8.2-fpm.service server=php-fpm errno=SIGTERM
10s  web-1    sign php-fpm-execution-timed-out php8.2-fpm.service server=php-fpm script=/var/www/html/sleep.php took=2.346s
10s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  outside  look shop.example 502 from=singapore tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
15s  web-1    unit nginx.service inactive/dead result=success stop=yes
15s  outside  look shop.example refused from=prober tier=2 by=nobody
15s  expect   web-server-stopped conclusive
