# A parse error of a theme.
given nginx-php
10s  web-1    sign php-parse-error nginx.service server=nginx vhost=shop.example script=/var/www/shop/wp-content/themes/child/functions.php
10s  outside  look shop.example 500 from=prober tier=2 by=app
10s  expect   php-fatal-error strong
