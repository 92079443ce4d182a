# The database is on another machine: only the script tells.
given apache-php
10s  web-3    sign php-database-failed apache2.service server=apache script=/var/www/html/db.php about="Too many connections" count=1
10s  outside  look blog.example 500 from=prober tier=2 by=app server=Apache/2.4.68 took=1ms
10s  expect   database-connections-exhausted weak on web-3 blog.example
