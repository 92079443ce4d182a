# The kernel killed a database an hour before somebody killed php-fpm.
given nginx-php
10s  web-1    sign kernel-oom-killed mariadb.service server=kernel about=mariadbd count=1 witness=kernel
1h   web-1    unit php8.2-fpm.service failed/failed result=signal exit=killed/9 since=3599s
1h   web-1    target unix:/run/php/php8.2-fpm.sock exists=yes listens=no connects=no errno=ECONNREFUSED local=true
1h   outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1
1h   expect   php-fpm-killed conclusive
