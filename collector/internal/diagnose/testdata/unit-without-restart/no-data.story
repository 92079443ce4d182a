# The policy was not read.
given apache-php
10s  web-3    unit php8.2-fpm.service active/running
10s  expect   latent none
