# max_execution_time of PHP: 500 with the words in stderr.
given nginx-php
10s  web-1    sign php-time-limit nginx.service server=nginx vhost=shop.example script=/var/www/html/loop.php took=2s
10s  outside  look shop.example 500 from=prober tier=2 by=app took=2.0s
10s  expect   php-time-limit strong
