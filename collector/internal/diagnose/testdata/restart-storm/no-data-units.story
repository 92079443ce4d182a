# The witness of units is missing.
given nginx-php
5s   web-1    missing units why="no bus"
10s  web-1    unit php8.2-fpm.service failed/failed result=start-limit-hit exit=exited/0
10s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1
10s  expect   unknown because "no bus"
