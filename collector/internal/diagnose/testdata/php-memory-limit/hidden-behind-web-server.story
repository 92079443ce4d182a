# Two places saw the 500; then nginx was stopped.
given nginx-php
10s  web-1    sign php-memory-limit nginx.service server=nginx vhost=shop.example script=/var/www/html/mem.php about=134217728
10s  outside  look shop.example 500 from=prober tier=2 by=app
10s  outside  look shop.example 500 from=singapore tier=2 by=app
15s  web-1    unit nginx.service inactive/dead result=success stop=yes
15s  outside  look shop.example refused from=prober tier=2 by=nobody
15s  expect   web-server-stopped conclusive
