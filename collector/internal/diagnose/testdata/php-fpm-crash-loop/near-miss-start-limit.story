# Restarted by hand until systemd refused: no crash at all (T26).
given nginx-php
10s  web-1    unit php8.2-fpm.service failed/failed result=start-limit-hit exit=exited/0
10s  web-1    target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT local=true
10s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1
10s  expect   restart-storm conclusive
