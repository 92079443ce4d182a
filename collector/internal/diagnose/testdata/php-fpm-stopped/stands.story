# Somebody stopped php-fpm; a clean stop removes the socket (truth 1). The stale status text says it is ready (T13).
given nginx-php
10s  web-1    unit php8.2-fpm.service inactive/dead result=success restart=no file=enabled status="Ready to handle connections" stop=yes stopped=10s session="root on pts/0"
10s  web-1    target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT local=true
10s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  expect   php-fpm-stopped conclusive on web-1 php8.2-fpm.service because "php8.2-fpm.service is inactive, somebody asked systemd to stop it while root on pts/0 was open" "connect to unix:/run/php/php8.2-fpm.sock fails with ENOENT"
