# The script catches the error, logs nothing and answers 500 with its own page; it fails since the database died (truth 19).
given nginx-php-db
60s  outside  look shop.example 200 from=prober tier=2 by=app
90s  web-1    unit mariadb.service failed/failed result=signal exit=killed/9 since=90s
91s  outside  look shop.example 500 from=prober tier=2 by=app server=nginx/1.22.1 took=1ms
91s  expect   database-stopped weak on web-1 mariadb.service because "shop.example fails since mariadb.service went down"
