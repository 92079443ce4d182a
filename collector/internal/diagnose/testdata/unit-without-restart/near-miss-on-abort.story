# Apache comes with Restart=on-abort, php-fpm has got its drop-in.
given apache-php
10s  web-3    unit php8.2-fpm.service active/running restart=on-failure
10s  expect   latent none
