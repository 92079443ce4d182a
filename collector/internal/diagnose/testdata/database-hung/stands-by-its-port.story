# The kernel names the port that the workers wait for, and the socket's owner is the database.
given nginx-php-tcp
5s   web-5    unit mariadb.service active/running
10s  web-5    pool php8.2-fpm.service active=2 idle=0
10s  web-5    wait php8.2-fpm.service database pool=www address=tcp:127.0.0.1:3306 workers=2 of=2
10s  web-5    socket tcp:0.0.0.0:3306 unit=mariadb.service process=mariadbd queue=3 backlog=80 greeting=silent
10s  outside  look news.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1 took=5.001s
10s  expect   database-hung strong on web-5 mariadb.service
