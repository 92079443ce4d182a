# Behind Apache the request that died is a 503; Apache says that the header ended early and names no errno.
given apache-php
10s  web-3    sign php-fpm-child-exited-on-signal php8.2-fpm.service server=php-fpm errno=SIGBUS count=1
10s  outside  look blog.example 503 from=prober tier=2 by=proxy server=Apache/2.4.68 body=apache-503
10s  expect   php-fpm-worker-crash weak on web-3 php8.2-fpm.service
11s  web-3    sign apache-ah01067 apache2.service server=apache count=1
11s  expect   php-fpm-worker-crash strong because "the log of apache2.service tells of apache-ah01067"
