# Rules turn attackers away with 403 all day; today's 502 is a dead php-fpm.
given nginx-php
10s  web-1    sign nginx-modsecurity nginx.service server=nginx count=7 about=949110 sample="ModSecurity: Access denied with code 403 (phase 2)."
10s  web-1    unit php8.2-fpm.service failed/failed result=signal exit=killed/9 restart=no
10s  web-1    target unix:/run/php/php8.2-fpm.sock exists=yes listens=no connects=no errno=ECONNREFUSED local=true
10s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  expect   php-fpm-killed conclusive
