# WordPress catches the error, shows its own 500 and logs nothing; the database says it to us as well.
given nginx-php-db
10s  outside  look shop.example 500 from=prober tier=2 by=app server=nginx/1.22.1 took=2ms
10s  expect   unknown because "how mariadb.service greets"
11s  web-1    socket unix:/run/mysqld/mysqld.sock unit=mariadb.service process=mariadbd queue=0 backlog=80 greeting="Too many connections"
11s  expect   database-connections-exhausted weak on web-1 mariadb.service
