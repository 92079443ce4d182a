# The logs cannot be read: a reset has seven causes and nobody can say which.
given nginx-php
5s   web-1    missing "weblog /var/log/php8.2-fpm.log" why="permission denied"
10s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  expect   unknown because "permission denied"
