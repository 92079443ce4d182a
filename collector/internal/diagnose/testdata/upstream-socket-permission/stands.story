# The pool makes its socket as root:root 0660; everything runs and nginx may not open it (truth 7).
given nginx-php
10s  web-1    target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=no errno=EACCES unit=php8.2-fpm.service owner=root:root mode=660 blocked="/run/php/php8.2-fpm.sock (srw-rw---- root root)" local=true
10s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  expect   upstream-socket-permission conclusive on web-1 unix:/run/php/php8.2-fpm.sock because "fails with EACCES at /run/php/php8.2-fpm.sock (srw-rw---- root root)"
