# It is dead and the outside sees it: an incident, nothing latent.
given nginx-php
10s  web-1    unit php8.2-fpm.service inactive/dead result=success
10s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  expect   latent none
