# Its TCP port is taken at the start: bind fails with 98, the taker does not answer FastCGI.
given nginx-php
10s  web-1    vhost nginx.service nginx running name=shop.example at=/etc/nginx/sites-enabled/shop:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > tcp:127.0.0.1:9000 > /etc/nginx/sites-enabled/shop:9"
10s  web-1    pool php8.2-fpm.service pool=www listen=tcp:127.0.0.1:9000 tree=running max=5
10s  web-1    target tcp:127.0.0.1:9000 listens=no connects=no errno=ECONNREFUSED local=true
10s  web-1    unit php8.2-fpm.service failed/failed result=exit-code exit=exited/78 restart=no
10s  web-1    sign php-fpm-bind-failed php8.2-fpm.service server=php-fpm errno=EADDRINUSE target=tcp:127.0.0.1:9000
10s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  expect   php-fpm-pool-conflict conclusive
