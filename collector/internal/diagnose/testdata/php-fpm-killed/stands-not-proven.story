# php-fpm is dead behind nginx, yet what the outside sees is a 503: it fits, and it is no proof.
given nginx-php
10s  web-1    unit php8.2-fpm.service failed/failed result=signal exit=killed/9 restart=no
10s  web-1    target unix:/run/php/php8.2-fpm.sock exists=yes listens=no connects=no errno=ECONNREFUSED local=true
10s  outside  look shop.example 503 from=prober tier=2 by=proxy
10s  expect   php-fpm-killed strong
