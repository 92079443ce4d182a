# Nobody could try the socket: the kill is named, and no more than likely, for orphan workers may hold it.
given nginx-php
5s   web-1    missing targets why="the privileged reader does not answer"
10s  web-1    unit php8.2-fpm.service failed/failed result=signal exit=killed/9 restart=no
10s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1
10s  expect   php-fpm-killed weak because "the privileged reader does not answer"
