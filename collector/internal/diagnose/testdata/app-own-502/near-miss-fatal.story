# PHP says in its log why it answers 500.
given nginx-php
1s   web-1    traffic nginx.service vhost=shop.example log=/var/log/access.log window=10s requests=3
10s  web-1    sign php-fatal nginx.service server=nginx vhost=shop.example script=/var/www/html/fatal.php
10s  outside  look shop.example 500 from=prober tier=2 by=app
10s  expect   php-fatal-error strong
12s  outside  look shop.example 500 from=prober tier=2 by=app
12s  expect   php-fatal-error strong
