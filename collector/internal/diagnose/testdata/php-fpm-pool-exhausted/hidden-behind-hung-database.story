# It looks like five workers too few; the database does not greet (T10).
given nginx-php-db
10s  web-1    pool php8.2-fpm.service active=5 idle=0
10s  web-1    target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=no errno=EAGAIN unit=php8.2-fpm.service process=php-fpm8.2 queue=3 backlog=2 local=true
10s  web-1    sign php-fpm-max-children php8.2-fpm.service server=php-fpm count=1
10s  outside  look shop.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1 took=5.001s
10s  expect   unknown
13s  expect   php-fpm-pool-exhausted conclusive
14s  web-1    wait php8.2-fpm.service database pool=www address=unix:/run/mysqld/mysqld.sock peer=mariadb.service workers=5 of=5
14s  web-1    socket unix:/run/mysqld/mysqld.sock unit=mariadb.service process=mariadbd queue=6 backlog=80 greeting=silent
14s  expect   database-hung strong on web-1 mariadb.service
