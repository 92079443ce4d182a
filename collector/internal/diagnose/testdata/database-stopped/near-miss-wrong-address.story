# The script asks at a socket that does not exist while the database runs: its own setting is wrong.
given nginx-php-db
10s  web-1    sign php-database-failed nginx.service server=nginx errno=ENOENT vhost=shop.example script=/var/www/html/db.php count=1
10s  outside  look shop.example 500 from=prober tier=2 by=app server=nginx/1.22.1
10s  expect   unknown
