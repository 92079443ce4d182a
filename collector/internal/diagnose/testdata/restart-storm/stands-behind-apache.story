# The same behind Apache is a 503.
given apache-php
10s  web-3    unit php8.2-fpm.service failed/failed result=start-limit-hit exit=exited/0
10s  web-3    target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT local=true
10s  outside  look blog.example 503 from=prober tier=2 by=proxy server=Apache/2.4.68 body=apache-503
10s  expect   restart-storm conclusive on web-3 php8.2-fpm.service
