# Nobody knows what the workers wait for.
given nginx-php-db
10s  web-1    pool php8.2-fpm.service active=1 idle=4
10s  outside  look shop.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1 took=5.006s
10s  expect   unknown because "what the workers of php8.2-fpm.service wait for"
