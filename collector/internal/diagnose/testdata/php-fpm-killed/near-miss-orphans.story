# Orphan workers outlived their master and serve on (KillMode=process): nothing fails, so nothing is named (T30).
given nginx-php
10s  web-1    unit php8.2-fpm.service failed/failed result=signal exit=killed/9 restart=no
10s  web-1    target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes process=php-fpm8.2 local=true
10s  outside  look shop.example 200 from=prober tier=2 by=app
10s  expect   none
10s  expect   latent unit-down-unnoticed on web-1 php8.2-fpm.service
