# Exit 78 with a passing test, and the log cannot be read: perhaps another instance.
given nginx-php
10s  web-1    missing weblog why="permission denied"
10s  web-1    unit php8.2-fpm.service failed/failed result=exit-code exit=exited/78 restart=no
10s  web-1    target unix:/run/php/php8.2-fpm.sock exists=yes listens=no connects=no errno=ECONNREFUSED local=true
10s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  expect   unknown because "permission denied"
