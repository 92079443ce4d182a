# The line is an hour old.
given nginx-php
1s   web-1    sign php-fatal nginx.service server=nginx vhost=shop.example script=/var/www/html/fatal.php
60m  web-1    unit nginx.service active/running pid=48
60m  outside  look shop.example 500 from=prober tier=2 by=app
60m  expect   unknown
