# php-fpm is dead, but what fails outside is the front's TLS: that is another story.
given nginx-php
10s  web-1    unit php8.2-fpm.service failed/failed result=signal exit=killed/9 restart=no
10s  web-1    target unix:/run/php/php8.2-fpm.sock exists=yes listens=no connects=no errno=ECONNREFUSED local=true
10s  outside  look shop.example tls-failed from=prober tier=2 error="certificate has expired"
10s  expect   site-certificate-expired strong on web-1 shop.example
