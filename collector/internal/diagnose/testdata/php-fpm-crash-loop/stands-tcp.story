# On a port, with a core dump at each start.
given nginx-php-tcp
10s  web-5    unit php8.2-fpm.service failed/failed result=core-dump exit=dumped/11 restarts=5 restart=on-failure
10s  web-5    target tcp:127.0.0.1:9000 listens=no connects=no errno=ECONNREFUSED local=true
10s  outside  look news.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1
10s  expect   php-fpm-crash-loop conclusive on web-5 php8.2-fpm.service
