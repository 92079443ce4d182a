# php-fpm was restarted a second ago, and the look got no connection at all: no restart does that.
given nginx-php
10s  web-1    unit php8.2-fpm.service active/running pid=80 since=10s
11s  outside  look shop.example connect-time-out from=prober tier=2 by=nobody
11s  expect   unknown
