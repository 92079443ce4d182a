# Output had begun.
given nginx-php
10s  web-1    sign php-memory-limit nginx.service server=nginx vhost=shop.example script=/var/www/html/mem.php about=134217728
10s  outside  look shop.example 200/truncated from=prober tier=2 by=app
10s  expect   php-memory-limit strong
