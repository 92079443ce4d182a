# And then nginx is stopped.
given nginx-php-db
10s  web-1    sign php-database-failed nginx.service server=nginx vhost=shop.example script=/var/www/html/db.php about="Too many connections" count=4
10s  outside  look shop.example 500 from=singapore tier=2 by=app
12s  web-1    unit nginx.service inactive/dead result=success stop=yes
12s  outside  look shop.example refused from=prober tier=2 by=nobody
12s  expect   web-server-stopped conclusive
