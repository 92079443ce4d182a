# The same resets, and php-fpm tells of signal 11.
given nginx-php
10s  web-1    vhost nginx.service nginx running name=shop.example at=/etc/nginx/sites-enabled/shop:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > tcp:127.0.0.1:9000 > /etc/nginx/sites-enabled/shop:9"
10s  web-1    pool php8.2-fpm.service pool=www listen=tcp:127.0.0.1:9000 tree=running max=5
10s  web-1    target tcp:127.0.0.1:9000 listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 local=true
10s  web-1    sign php-fpm-child-exited-on-signal php8.2-fpm.service server=php-fpm errno=SIGSEGV
10s  web-1    sign nginx-upstream-reset nginx.service server=nginx vhost=shop.example errno=ECONNRESET target=tcp:127.0.0.1:9000
10s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
12s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
12s  expect   php-fpm-worker-crash strong
