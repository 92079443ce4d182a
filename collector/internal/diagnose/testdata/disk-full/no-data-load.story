# Nobody has measured, and the log cannot be read.
given nginx-php
5s   web-1    missing "weblog /var/log/nginx/error.log" why="permission denied"
10s  outside  look shop.example 200/truncated from=prober tier=2 by=app
10s  expect   unknown because "load machine on web-1"
