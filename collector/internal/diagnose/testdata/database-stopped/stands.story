# mysqli throws: PHP answers 500 in a millisecond (truth 19, T11).
given nginx-php-db
10s  web-1    unit mariadb.service inactive/dead result=success stop=yes session="root on pts/0" since=9s
10s  web-1    removal socket unix:/run/mysqld/mysqld.sock
10s  web-1    sign php-database-failed nginx.service server=nginx errno=ENOENT vhost=shop.example script=/var/www/html/db.php count=1
10s  outside  look shop.example 500 from=prober tier=2 by=app server=nginx/1.22.1 took=1ms
10s  expect   database-stopped strong on web-1 mariadb.service because "mariadb.service is inactive, somebody asked systemd to stop it while root on pts/0 was open" "/var/www/html/db.php says that its database refuses it (ENOENT)"
