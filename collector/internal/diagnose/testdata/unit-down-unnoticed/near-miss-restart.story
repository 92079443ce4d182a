# A restart is under way.
given nginx-php
10s  web-1    unit php8.2-fpm.service inactive/dead result=success job=start
10s  expect   latent none
