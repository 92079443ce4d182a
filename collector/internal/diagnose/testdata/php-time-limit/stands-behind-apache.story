# Behind Apache: 503.
given apache-php
10s  web-3    sign php-fpm-child-exited-on-signal php8.2-fpm.service server=php-fpm errno=SIGTERM
10s  web-3    sign php-fpm-execution-timed-out php8.2-fpm.service server=php-fpm script=/var/www/html/sleep.php took=2.346s
10s  web-3    sign apache-ah01067 apache2.service server=apache vhost=blog.example errno=ECONNRESET
10s  outside  look blog.example 503 from=prober tier=2 by=proxy server=Apache/2.4.68 body=apache-503 took=2.4s
10s  expect   php-time-limit strong
