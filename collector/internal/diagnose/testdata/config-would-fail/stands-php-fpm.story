# The same for php-fpm, where even a reload would kill (truth 9, T1).
given apache-php
10s  web-3    test php8.2-fpm.service php-fpm config-error at=/etc/php/8.2/fpm/pool.d/www.conf:15 text="unknown entry 'pm.foo'"
10s  expect   latent config-would-fail on web-3 php8.2-fpm.service
