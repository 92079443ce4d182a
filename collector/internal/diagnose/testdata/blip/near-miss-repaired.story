# php-fpm was dead and has been started a moment ago: that ends an outage, and the last failing look still tells of it.
given nginx-php
10s    web-1    unit php8.2-fpm.service failed/failed result=signal exit=killed/9 restart=no
10s    web-1    target unix:/run/php/php8.2-fpm.sock exists=yes listens=no connects=no errno=ECONNREFUSED local=true
10s    outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s    expect   php-fpm-killed conclusive
10.5s  web-1    unit php8.2-fpm.service activating/start job=start
10.5s  expect   unknown
10.6s  web-1    unit php8.2-fpm.service active/running pid=90 since=10.6s
10.6s  expect   unknown
