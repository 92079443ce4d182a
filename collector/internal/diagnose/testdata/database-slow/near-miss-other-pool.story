# The workers of another pool wait for the database; those of this one pause.
given nginx-php-db
10s  web-1    pool php8.2-fpm.service active=1 idle=4
10s  web-1    wait php8.2-fpm.service database pool=intranet address=unix:/run/mysqld/mysqld.sock peer=mariadb.service workers=9 of=9
10s  web-1    wait php8.2-fpm.service sleep pool=www workers=1 of=5
10s  outside  look shop.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1 took=5.006s
10s  expect   app-slow strong
