# php-fpm was restarted while it sent a page: half of it came.
given nginx-php
10s  web-1    unit php8.2-fpm.service active/running pid=80 since=10s
11s  outside  look shop.example 200/truncated from=prober tier=2 by=app took=1.4s
11s  expect   blip weak
11.3s outside look shop.example 200 from=prober tier=2 by=app
11.3s expect  blip strong
