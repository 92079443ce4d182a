# php-fpm is dead and the page comes from a cache.
given nginx-php
10s  web-1    unit php8.2-fpm.service inactive/dead result=success
10s  outside  look shop.example 200 from=prober tier=2 by=app
10s  expect   latent unit-down-unnoticed on web-1 php8.2-fpm.service because "php8.2-fpm.service is inactive"
