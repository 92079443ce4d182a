# A script that answers 502 itself when its database refuses it, while systemd waits to start it again.
given nginx-php-db
10s  web-1    unit mariadb.service activating/auto-restart result=signal exit=killed/9 restarts=0 since=9s
10s  web-1    sign php-database-failed nginx.service server=nginx errno=ECONNREFUSED vhost=shop.example script=/var/www/html/dbsoft.php count=1
10s  outside  look shop.example 502 from=prober tier=2 by=app server=nginx/1.22.1 body=other took=1ms
10s  expect   database-stopped strong on web-1 mariadb.service
