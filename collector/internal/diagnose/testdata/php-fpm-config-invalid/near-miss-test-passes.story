# Exit 78 with a passing test: another instance holds the socket, which the test does not see (truth 8, T29).
given nginx-php
10s  web-1    unit php8.2-fpm.service failed/failed result=exit-code exit=exited/78 restart=no
10s  web-1    target unix:/run/php/php8.2-fpm.sock exists=yes listens=no connects=no errno=ECONNREFUSED local=true
10s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  expect   unknown
