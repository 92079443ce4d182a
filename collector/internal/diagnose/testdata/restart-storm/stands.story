# php-fpm was restarted five times within ten seconds; nothing else is wrong with it (truth 32, T5).
given nginx-php
10s  web-1    unit php8.2-fpm.service failed/failed result=start-limit-hit exit=exited/0 restart=no
10s  web-1    target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT local=true
10s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  expect   restart-storm conclusive on web-1 php8.2-fpm.service because "php8.2-fpm.service is failed (start-limit-hit)"
