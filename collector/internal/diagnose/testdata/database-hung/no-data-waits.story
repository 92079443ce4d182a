# Nobody has looked at the workers, and what they waited for half a minute ago is no answer.
given nginx-php-db
10s  web-1    wait php8.2-fpm.service database pool=www address=unix:/run/mysqld/mysqld.sock peer=mariadb.service workers=5 of=5
10s  web-1    socket unix:/run/mysqld/mysqld.sock unit=mariadb.service process=mariadbd queue=6 backlog=80 greeting=silent
40s  web-1    load cpu=0.1
40s  outside  look shop.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1 took=5.002s
40s  expect   unknown because "what the workers of php8.2-fpm.service wait for"
