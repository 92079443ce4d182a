# A worker waits for its own pause after two that wait for a database which does not greet.
given nginx-php-db
10s  web-1    pool php8.2-fpm.service active=3 idle=2
10s  web-1    wait php8.2-fpm.service database pool=www address=unix:/run/mysqld/mysqld.sock peer=mariadb.service workers=2 of=5
10s  web-1    wait php8.2-fpm.service sleep pool=www workers=1 of=5
10s  web-1    socket unix:/run/mysqld/mysqld.sock unit=mariadb.service process=mariadbd queue=2 backlog=80 greeting=silent
10s  outside  look shop.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1 took=5.002s
10s  expect   database-hung strong on web-1 mariadb.service
