# Two pools with one address under Restart=on-failure: systemd tries five times and gives up.
given nginx-php
9s   web-1    test php8.2-fpm.service php-fpm config-error text="unable to set listen address as it's already used in another pool 'www'"
10s  web-1    unit php8.2-fpm.service failed/failed result=exit-code exit=exited/78 restarts=5 restart=on-failure
15s  web-1    target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT local=true
15s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
15s  expect   php-fpm-pool-conflict conclusive on web-1 php8.2-fpm.service because "already used in another pool"
