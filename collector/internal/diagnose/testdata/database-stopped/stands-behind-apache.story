# The same behind Apache, by TCP: connection refused (truth 19).
given apache-php-db
10s  web-3    unit mariadb.service failed/failed result=signal exit=killed/9 since=9s
10s  web-3    sign php-database-failed apache2.service server=apache errno=ECONNREFUSED script=/var/www/html/dbtcp.php count=1
10s  outside  look blog.example 500 from=prober tier=2 by=app server=Apache/2.4.68 took=1ms
10s  expect   database-stopped strong on web-3 mariadb.service because "(signal 9)"
