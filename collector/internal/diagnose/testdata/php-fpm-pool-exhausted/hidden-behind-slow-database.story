# The workers wait for queries.
given nginx-php-db
10s  web-1    pool php8.2-fpm.service active=5 idle=0
10s  web-1    target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=no errno=EAGAIN unit=php8.2-fpm.service process=php-fpm8.2 queue=3 backlog=2 local=true
10s  web-1    wait php8.2-fpm.service database pool=www address=unix:/run/mysqld/mysqld.sock peer=mariadb.service workers=5 of=5
10s  web-1    socket unix:/run/mysqld/mysqld.sock unit=mariadb.service process=mariadbd queue=0 backlog=80 greeting=ok
10s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1
13s  expect   database-slow strong
