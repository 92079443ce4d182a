# max_connections is used up: mysqli says so in a millisecond (truth 19).
given nginx-php-db
10s  web-1    sign php-database-failed nginx.service server=nginx vhost=shop.example script=/var/www/html/db.php about="Too many connections" count=4
10s  outside  look shop.example 500 from=prober tier=2 by=app server=nginx/1.22.1 took=1ms
10s  expect   database-connections-exhausted strong on web-1 mariadb.service because "/var/www/html/db.php says that its database has too many connections"
