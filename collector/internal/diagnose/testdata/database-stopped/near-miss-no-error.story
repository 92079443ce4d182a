# The database is down for an hour, the site was well without it until now: another fault.
given nginx-php-db
10s  web-1    unit mariadb.service inactive/dead result=success since=10s
30s  outside  look shop.example 200 from=prober tier=2 by=app
40s  web-1    sign php-fatal nginx.service server=nginx vhost=shop.example script=/var/www/html/wp-content/plugins/foo/foo.php about="Call to undefined function" count=1
40s  outside  look shop.example 500 from=prober tier=2 by=app server=nginx/1.22.1
40s  expect   php-fatal-error
