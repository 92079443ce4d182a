# It seemed slow until it was asked: it does not greet.
given nginx-php-db
20s  web-1    wait php8.2-fpm.service database pool=www address=unix:/run/mysqld/mysqld.sock peer=mariadb.service workers=5 of=5
20s  outside  look shop.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1 took=5.006s
20s  expect   database-slow weak because "how mariadb.service greets"
21s  web-1    socket unix:/run/mysqld/mysqld.sock unit=mariadb.service process=mariadbd queue=6 backlog=80 greeting=silent
21s  expect   database-hung strong
