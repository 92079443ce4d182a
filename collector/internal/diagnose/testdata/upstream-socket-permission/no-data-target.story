# Nobody could try the socket as the web server's user. A log line alone is not enough.
given nginx-php
5s   web-1    missing targets why="the privileged reader does not answer"
10s  web-1    sign nginx-connect-failed nginx.service server=nginx errno=EACCES target=unix:/run/php/php8.2-fpm.sock vhost=shop.example count=3
10s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  expect   unknown because "the privileged reader does not answer"
