# Allowed memory size exhausted: 500 (truth 24).
given nginx-php
10s  web-1    sign php-memory-limit nginx.service server=nginx vhost=shop.example script=/var/www/html/mem.php about=134217728
10s  outside  look shop.example 500 from=prober tier=2 by=app
10s  expect   php-memory-limit strong on web-1 shop.example because "134217728"
