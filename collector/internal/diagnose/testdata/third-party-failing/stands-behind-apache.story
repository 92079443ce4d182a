# Behind Apache a script that hangs is a 504 too.
given apache-php
10s  outside  look blog.example 504 from=prober tier=2 by=proxy server=Apache/2.4.68
10s  web-3    wait php8.2-fpm.service remote pool=www address=tcp:198.51.100.80:443 workers=4 of=5
10s  web-3    wait php8.2-fpm.service nothing pool=www workers=1 of=5
10s  expect   third-party-failing strong on web-3 php8.2-fpm.service
