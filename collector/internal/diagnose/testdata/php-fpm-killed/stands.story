# php-fpm's master is killed and nothing starts it again: Debian's unit has no Restart= (truth 2).
given nginx-php
10s  web-1    unit php8.2-fpm.service failed/failed result=signal exit=killed/9 restart=no file=enabled status="Ready to handle connections" stop=no
10s  web-1    target unix:/run/php/php8.2-fpm.sock exists=yes listens=no connects=no errno=ECONNREFUSED local=true
10s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  expect   php-fpm-killed conclusive on web-1 php8.2-fpm.service because "php8.2-fpm.service is failed (signal 9)" "connect to unix:/run/php/php8.2-fpm.sock fails with ECONNREFUSED" "shop.example answers 502 to prober"
