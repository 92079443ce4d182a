# A query takes longer than nginx waits (truth 19).
given nginx-php-db
10s  web-1    pool php8.2-fpm.service active=1 idle=4
10s  web-1    wait php8.2-fpm.service database pool=www address=unix:/run/mysqld/mysqld.sock peer=mariadb.service workers=1 of=5
10s  outside  look shop.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1 took=5.006s
10s  expect   database-slow weak because "how mariadb.service greets"
11s  web-1    socket unix:/run/mysqld/mysqld.sock unit=mariadb.service process=mariadbd queue=0 backlog=80 greeting=ok
11s  expect   database-slow strong on web-1 php8.2-fpm.service because "1 of 1 busy workers of php8.2-fpm.service wait for the database mariadb.service at /run/mysqld/mysqld.sock"
