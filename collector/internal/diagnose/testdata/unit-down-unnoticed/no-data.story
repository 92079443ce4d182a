# The bus is gone.
given nginx-php
10s  web-1    unit php8.2-fpm.service inactive/dead result=success
10s  web-1    missing units why="D-Bus is gone"
10s  expect   latent none
