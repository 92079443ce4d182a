# Behind Apache: 500 and AH01071.
given apache-php
10s  web-3    sign php-fatal apache2.service server=apache vhost=blog.example script=/var/www/html/fatal.php about="Uncaught Error"
10s  outside  look blog.example 500 from=prober tier=2 by=app
10s  expect   php-fatal-error strong
