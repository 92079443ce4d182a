# The database is silent, but the workers pause by themselves.
given nginx-php-db
10s  web-1    pool php8.2-fpm.service active=2 idle=3
10s  web-1    wait php8.2-fpm.service sleep pool=www workers=2 of=5
10s  web-1    wait php8.2-fpm.service nothing pool=www workers=3 of=5
10s  web-1    socket unix:/run/mysqld/mysqld.sock unit=mariadb.service process=mariadbd queue=6 backlog=80 greeting=silent
10s  outside  look shop.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1 took=5.002s
10s  expect   app-slow strong
