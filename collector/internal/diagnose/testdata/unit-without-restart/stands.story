# php-fpm as Debian ships it: Restart=no.
given nginx-php
10s  expect   latent unit-without-restart on web-1 php8.2-fpm.service
