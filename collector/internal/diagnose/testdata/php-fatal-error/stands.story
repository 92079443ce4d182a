# An undefined function in a plugin: 500, and FastCGI sent the words in stderr (truth 24).
given nginx-php
10s  web-1    sign php-fatal nginx.service server=nginx vhost=shop.example script=/var/www/shop/wp-content/plugins/woo-broken/init.php about="Uncaught Error" target=unix:/run/php/php8.2-fpm.sock
10s  outside  look shop.example 500 from=prober tier=2 by=app
10s  expect   php-fatal-error strong on web-1 shop.example because "in /var/www/shop/wp-content/plugins/woo-broken/init.php"
