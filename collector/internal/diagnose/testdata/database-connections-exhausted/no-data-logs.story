# The log cannot be read.
given nginx-php-db
5s   web-1    missing "weblog /var/log/nginx/error.log" why="permission denied"
10s  outside  look shop.example 500 from=prober tier=2 by=app server=nginx/1.22.1
10s  expect   unknown because "permission denied"
