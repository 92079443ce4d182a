# php-fpm was restarted on purpose a second ago.
given apache-php
10s  web-3    unit php8.2-fpm.service active/running pid=80 since=10s
11s  outside  look blog.example 503 from=prober tier=2 by=proxy server=Apache/2.4.68 took=1.1s
11s  expect   blip weak because "php8.2-fpm.service is active"
