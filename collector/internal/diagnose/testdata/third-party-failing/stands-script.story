# The script gives up itself and says whom it called: 500, which proves less.
given nginx-php
10s  web-1    sign php-remote-failed nginx.service server=nginx vhost=shop.example script=/var/www/shop/wp-content/plugins/pay/api.php errno=ETIMEDOUT about=api.pay.example count=1
10s  outside  look shop.example 500 from=prober tier=2 by=app
10s  expect   third-party-failing weak on web-1 php8.2-fpm.service because "about api.pay.example"
