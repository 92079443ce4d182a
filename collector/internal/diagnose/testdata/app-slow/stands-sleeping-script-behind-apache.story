# A script pauses for longer than Apache waits; php-fpm has workers to spare.
given apache-php
10s  web-3    pool php8.2-fpm.service active=1 idle=4
10s  web-3    wait php8.2-fpm.service sleep pool=www workers=1 of=5
10s  web-3    sign apache-ah01075 apache2.service server=apache count=1
10s  outside  look blog.example 504 from=prober tier=2 by=proxy server=Apache/2.4.68 took=11s
10s  expect   app-slow strong on web-3 php8.2-fpm.service because "wait for their own pause"
