# Its process is in state T and nobody has asked it to greet; Apache gives up after 11 s.
given apache-php-db
10s  web-3    pool php8.2-fpm.service active=5 idle=0
10s  web-3    wait php8.2-fpm.service database pool=www address=tcp:127.0.0.1:3306 peer=mariadb.service workers=5 of=5
10s  web-3    process mariadbd unit=mariadb.service user=mysql count=1 stopped=1 cpu=0
10s  outside  look blog.example 504 from=prober tier=2 by=proxy server=Apache/2.4.68 took=11s
10s  expect   database-hung strong on web-3 mariadb.service because "1 of 1 processes mariadbd of mariadb.service are stopped (state T)"
