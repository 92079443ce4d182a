# The same file and a reload, which returned 0 and killed php-fpm: the socket file stays behind (T1).
given nginx-php
9s   web-1    test php8.2-fpm.service php-fpm config-error at=/etc/php/8.2/fpm/pool.d/www.conf:15 text="unknown entry 'pm.foo'"
10s  web-1    unit php8.2-fpm.service failed/failed result=exit-code exit=exited/78 restart=no stop=no
10s  web-1    target unix:/run/php/php8.2-fpm.sock exists=yes listens=no connects=no errno=ECONNREFUSED local=true
10s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  expect   php-fpm-config-invalid conclusive
