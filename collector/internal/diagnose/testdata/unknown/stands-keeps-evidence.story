# What stands around the failure is kept: how the units are, what the target does, what a log told of.
given nginx-php
10s  web-1    sign nginx-upstream-time-out nginx.service server=nginx errno=ETIMEDOUT vhost=shop.example count=1
10s  outside  look shop.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1
10s  expect   unknown on web-1 shop.example because "nginx.service is active" "php8.2-fpm.service is active" "unix:/run/php/php8.2-fpm.sock accepts connections" "the log of nginx.service tells of ETIMEDOUT" "what the workers of php8.2-fpm.service wait for"
