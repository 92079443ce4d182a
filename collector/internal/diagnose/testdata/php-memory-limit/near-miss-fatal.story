# Another fatal error.
given nginx-php
10s  web-1    sign php-fatal nginx.service server=nginx vhost=shop.example script=/var/www/html/fatal.php
10s  outside  look shop.example 500 from=prober tier=2 by=app
10s  expect   php-fatal-error strong
