# The same fault behind Apache has another face: 503 (truth 2, 21).
given apache-php
10s  web-3    unit php8.2-fpm.service failed/failed result=signal exit=killed/9 restart=no file=enabled stop=no
10s  web-3    target unix:/run/php/php8.2-fpm.sock exists=yes listens=no connects=no errno=ECONNREFUSED local=true
10s  outside  look blog.example 503 from=prober tier=2 by=proxy server=Apache/2.4.68 body=apache-503
10s  expect   php-fpm-killed conclusive on web-3 php8.2-fpm.service because "blog.example answers 503 to prober"
