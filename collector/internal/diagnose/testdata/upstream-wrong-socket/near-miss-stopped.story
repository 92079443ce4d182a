# Two PHP versions run side by side; the one that the site uses was stopped. The other listens elsewhere, as it should.
given nginx-php
1s   web-1    unit php7.4-fpm.service active/running
1s   web-1    pool php7.4-fpm.service pool=www listen=unix:/run/php/php7.4-fpm.sock tree=running
1s   web-1    target unix:/run/php/php7.4-fpm.sock exists=yes listens=yes connects=yes unit=php7.4-fpm.service
10s  web-1    unit php8.2-fpm.service inactive/dead result=success stop=yes
10s  web-1    target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT local=true
10s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  expect   php-fpm-stopped conclusive
