# The workers pause in a script.
given nginx-php-db
10s  web-1    pool php8.2-fpm.service active=3 idle=2
10s  web-1    wait php8.2-fpm.service sleep pool=www workers=2 of=5
10s  web-1    wait php8.2-fpm.service database pool=www address=unix:/run/mysqld/mysqld.sock peer=mariadb.service workers=1 of=5
10s  outside  look shop.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1 took=5.006s
10s  expect   app-slow strong
