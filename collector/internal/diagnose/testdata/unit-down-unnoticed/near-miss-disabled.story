# It is down because a person disabled it.
given nginx-php
10s  web-1    unit php8.2-fpm.service inactive/dead result=success file=disabled
10s  outside  look shop.example 200 from=prober tier=2 by=app
10s  expect   latent none
