# Behind Apache: 503 (AH02454 (13)).
given apache-php
10s  web-3    target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=no errno=EACCES owner=root:root mode=660 blocked="/run/php (drwxr-x--- root root)" local=true
10s  outside  look blog.example 503 from=prober tier=2 by=proxy server=Apache/2.4.68 body=apache-503
10s  expect   upstream-socket-permission conclusive on web-3 unix:/run/php/php8.2-fpm.sock because "/run/php (drwxr-x--- root root)"
