# Another site is one connection too many; this one has a fault of its own.
given nginx-php-db
10s  web-1    sign php-database-failed nginx.service server=nginx vhost=other.example script=/var/www/other/db.php about="Too many connections" count=4
10s  outside  look shop.example 500 from=prober tier=2 by=app server=nginx/1.22.1
10s  expect   unknown
