# The bus is gone: nobody can say how php-fpm is. What it said before is not believed any more.
given nginx-php
5s   web-1    missing units why="D-Bus is gone"
10s  web-1    target unix:/run/php/php8.2-fpm.sock exists=yes listens=no connects=no errno=ECONNREFUSED local=true
10s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  expect   unknown because "unit php8.2-fpm.service on web-1: D-Bus is gone"
