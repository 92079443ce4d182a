# php-fpm on a port is stopped: refused, where a socket file would be gone.
given nginx-php-tcp
10s  web-5    unit php8.2-fpm.service inactive/dead result=success stop=yes
10s  web-5    target tcp:127.0.0.1:9000 listens=no connects=no errno=ECONNREFUSED local=true
10s  outside  look news.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  expect   php-fpm-stopped conclusive on web-5 php8.2-fpm.service
