# A directory above the socket is closed to nginx (truth 7).
given nginx-php
10s  web-1    target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=no errno=EACCES unit=php8.2-fpm.service owner=www-data:www-data mode=660 blocked="/run/php (drwxr-x--- root root)" local=true
10s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  expect   upstream-socket-permission conclusive because "/run/php (drwxr-x--- root root)"
