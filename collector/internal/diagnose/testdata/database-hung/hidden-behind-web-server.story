# While the database hangs somebody stops nginx.
given nginx-php-db
10s  web-1    wait php8.2-fpm.service database pool=www address=unix:/run/mysqld/mysqld.sock peer=mariadb.service workers=5 of=5
10s  web-1    socket unix:/run/mysqld/mysqld.sock unit=mariadb.service process=mariadbd queue=6 backlog=80 greeting=silent
10s  outside  look shop.example 504 from=singapore tier=2 by=proxy server=nginx/1.22.1
12s  web-1    unit nginx.service inactive/dead result=success stop=yes
12s  outside  look shop.example refused from=prober tier=2 by=nobody
12s  expect   web-server-stopped conclusive
