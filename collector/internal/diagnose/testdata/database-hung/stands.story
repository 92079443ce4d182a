# MariaDB is stopped by SIGSTOP: all workers wait for it, six connections lie in its queue, and a page without a query ends in 504 (truth 19, T10).
given nginx-php-db
10s  web-1    pool php8.2-fpm.service active=5 idle=0
10s  web-1    target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 queue=2 backlog=4096 local=true
10s  web-1    sign php-fpm-max-children php8.2-fpm.service server=php-fpm count=1
10s  outside  look shop.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1 took=5.002s
10s  expect   unknown because "what the workers of php8.2-fpm.service wait for"
11s  web-1    wait php8.2-fpm.service database pool=www address=unix:/run/mysqld/mysqld.sock peer=mariadb.service workers=5 of=5
11s  expect   database-slow weak because "how mariadb.service greets"
12s  web-1    socket unix:/run/mysqld/mysqld.sock unit=mariadb.service process=mariadbd queue=6 backlog=80 greeting=silent
12s  expect   database-hung strong on web-1 mariadb.service because "5 of 5 busy workers of php8.2-fpm.service wait for the database mariadb.service at /run/mysqld/mysqld.sock" "says nothing to who connects"
20s  expect   database-hung strong
