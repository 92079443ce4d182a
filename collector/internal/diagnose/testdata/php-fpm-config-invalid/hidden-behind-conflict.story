# The error is a conflict of two pools.
given nginx-php
10s  web-1    test php8.2-fpm.service php-fpm config-error at=/etc/php/8.2/fpm/pool.d/www.conf:1 text="[pool www] unable to set listen address as it's already used in another pool 'site2'"
10s  web-1    unit php8.2-fpm.service failed/failed result=exit-code exit=exited/78 restart=no
10s  web-1    target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT local=true
10s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  expect   php-fpm-pool-conflict conclusive
