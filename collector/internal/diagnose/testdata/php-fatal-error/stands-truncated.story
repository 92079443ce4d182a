# The fatal came when output had begun: a 200 that breaks off (T20).
given nginx-php
10s  web-1    sign php-fatal nginx.service server=nginx vhost=shop.example script=/var/www/html/late.php
10s  outside  look shop.example 200/truncated from=prober tier=2 by=app
10s  expect   php-fatal-error strong
