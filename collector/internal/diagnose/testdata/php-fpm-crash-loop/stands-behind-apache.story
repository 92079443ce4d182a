# Behind Apache: 503.
given apache-php
10s  web-3    unit php8.2-fpm.service failed/failed result=signal exit=killed/9 restarts=5 restart=on-failure
10s  web-3    target unix:/run/php/php8.2-fpm.sock exists=yes listens=no connects=no errno=ECONNREFUSED local=true
10s  outside  look blog.example 503 from=prober tier=2 by=proxy server=Apache/2.4.68 body=apache-503
10s  expect   php-fpm-crash-loop conclusive on web-3 php8.2-fpm.service
