# The log cannot be read.
given apache-php
5s   web-3    missing "weblog /var/log/apache2/error.log" why="permission denied"
10s  outside  look blog.example 403/status from=prober tier=2 by=proxy server=Apache/2.4.68
10s  expect   unknown because "permission denied"
