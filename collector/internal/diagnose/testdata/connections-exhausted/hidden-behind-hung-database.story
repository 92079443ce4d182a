# All workers of Apache wait for PHP, and PHP for a database that does not greet.
given apache-php-db
10s  web-3    sign apache-ah00484 apache2.service server=apache count=1
10s  web-3    pool php8.2-fpm.service active=5 idle=0
10s  web-3    wait php8.2-fpm.service database pool=www address=unix:/run/mysqld/mysqld.sock peer=mariadb.service workers=5 of=5
10s  web-3    socket unix:/run/mysqld/mysqld.sock unit=mariadb.service process=mariadbd queue=6 backlog=80 greeting=silent
10s  outside  look blog.example time-out from=prober tier=2 by=nobody took=10s
10s  expect   database-hung strong on web-3 mariadb.service
