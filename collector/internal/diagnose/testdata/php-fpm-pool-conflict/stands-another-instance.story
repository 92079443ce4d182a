# A second instance holds the socket: the test passes, the start fails (T29).
given nginx-php
10s  web-1    test php8.2-fpm.service php-fpm ok
10s  web-1    unit php8.2-fpm.service failed/failed result=exit-code exit=exited/78 restart=no
10s  web-1    target unix:/run/php/php8.2-fpm.sock exists=yes listens=no connects=no errno=ECONNREFUSED local=true
10s  web-1    sign php-fpm-another-instance php8.2-fpm.service server=php-fpm target=unix:/run/php/php8.2-fpm.sock
10s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  expect   php-fpm-pool-conflict conclusive
