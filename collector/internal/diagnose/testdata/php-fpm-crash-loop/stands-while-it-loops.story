# Between two starts: systemd has restarted it three times already.
given nginx-php
10s  web-1    unit php8.2-fpm.service activating/auto-restart result=exit-code exit=exited/255 restarts=3 restart=always
10s  web-1    target unix:/run/php/php8.2-fpm.sock exists=yes listens=no connects=no errno=ECONNREFUSED local=true
10s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  expect   php-fpm-crash-loop because "systemd restarts it, 3 so far"
