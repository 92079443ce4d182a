# The database refuses because it is down.
given nginx-php-db
10s  web-1    unit mariadb.service failed/failed result=signal exit=killed/9 since=9s
10s  web-1    sign php-database-failed nginx.service server=nginx errno=ECONNREFUSED vhost=shop.example script=/var/www/html/db.php count=1
10s  outside  look shop.example 500 from=prober tier=2 by=app server=nginx/1.22.1
10s  expect   database-stopped strong
