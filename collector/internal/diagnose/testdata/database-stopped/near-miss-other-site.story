# Another site of the host lacks the database; this one lacks php-fpm.
given nginx-php-db
10s  web-1    unit mariadb.service inactive/dead result=success since=9s
10s  web-1    unit php8.2-fpm.service inactive/dead result=success since=9s
10s  web-1    target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT local=true
10s  web-1    sign php-database-failed nginx.service server=nginx errno=ENOENT vhost=other.example script=/var/www/other/db.php count=1
10s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  expect   php-fpm-stopped conclusive
