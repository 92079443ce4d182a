# The same picture, but the database greets: a slow query holds the workers.
given nginx-php-db
10s  web-1    pool php8.2-fpm.service active=5 idle=0
10s  web-1    wait php8.2-fpm.service database pool=www address=unix:/run/mysqld/mysqld.sock peer=mariadb.service workers=5 of=5
10s  web-1    socket unix:/run/mysqld/mysqld.sock unit=mariadb.service process=mariadbd queue=0 backlog=80 greeting=ok
10s  web-1    process mariadbd unit=mariadb.service user=mysql count=1 cpu=0.4
10s  outside  look shop.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1 took=5.006s
10s  expect   database-slow strong
