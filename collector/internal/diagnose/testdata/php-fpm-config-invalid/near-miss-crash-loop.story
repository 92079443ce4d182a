# It dies of a signal again and again; the file on disk is wrong as well, but nobody has loaded it.
given nginx-php
9s   web-1    test php8.2-fpm.service php-fpm config-error at=/etc/php/8.2/fpm/pool.d/www.conf:15 text="unknown entry 'pm.foo'"
10s  web-1    unit php8.2-fpm.service failed/failed result=signal exit=killed/11 restarts=5 restart=on-failure
15s  web-1    target unix:/run/php/php8.2-fpm.sock exists=yes listens=no connects=no errno=ECONNREFUSED local=true
15s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
15s  expect   php-fpm-crash-loop conclusive
