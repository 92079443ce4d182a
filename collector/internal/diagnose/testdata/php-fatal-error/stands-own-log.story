# PHP writes into php-fpm's own log.
given nginx-php
10s  web-1    sign php-fatal php8.2-fpm.service server=php-fpm script=/var/www/html/fatal.php
10s  outside  look shop.example 500 from=prober tier=2 by=app
10s  expect   php-fatal-error strong
