# Debian 13 ships php-fpm with Restart=on-failure: systemd tries it again, and it refuses its configuration each time.
given nginx-php
9s   web-1    test php8.2-fpm.service php-fpm config-error at=/etc/php/8.2/fpm/pool.d/www.conf:15 text="unknown entry 'pm.foo'"
10s  web-1    unit php8.2-fpm.service activating/auto-restart result=exit-code exit=exited/78 restarts=3 restart=on-failure
10s  web-1    target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT local=true
10s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  expect   php-fpm-config-invalid conclusive on web-1 php8.2-fpm.service because "systemd restarts it, 3 so far" "unknown entry 'pm.foo'"
