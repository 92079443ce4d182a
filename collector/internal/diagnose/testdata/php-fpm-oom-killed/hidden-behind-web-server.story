# Memory ran out for nginx as well, after two places had seen the 502.
given nginx-php
10s  web-1    unit php8.2-fpm.service failed/failed result=oom-kill exit=exited/0 restart=no
10s  web-1    target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT local=true
10s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  outside  look shop.example 502 from=singapore tier=2 by=proxy server=nginx/1.22.1
15s  web-1    unit nginx.service failed/failed result=oom-kill
15s  outside  look shop.example refused from=prober tier=2 by=nobody
15s  expect   web-server-stopped conclusive
