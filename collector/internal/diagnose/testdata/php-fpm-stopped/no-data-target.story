# The unit is stopped, but nobody could try its socket: named, and no more than weak.
given nginx-php
5s   web-1    missing targets why="the privileged reader does not answer"
10s  web-1    unit php8.2-fpm.service inactive/dead result=success stop=no
10s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  expect   php-fpm-stopped weak because "the privileged reader does not answer"
10s  web-1    missing units why="D-Bus is gone"
10s  expect   unknown
