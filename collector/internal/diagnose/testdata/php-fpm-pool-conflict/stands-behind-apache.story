# The same behind Apache: 503.
given apache-php
10s  web-3    test php8.2-fpm.service php-fpm config-error at=/etc/php/8.2/fpm/pool.d/www.conf:1 text="[pool www] unable to set listen address as it's already used in another pool 'site2'"
10s  web-3    unit php8.2-fpm.service failed/failed result=exit-code exit=exited/78 restart=no
10s  web-3    target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT local=true
10s  outside  look blog.example 503 from=prober tier=2 by=proxy server=Apache/2.4.68 body=apache-503
10s  expect   php-fpm-pool-conflict conclusive
