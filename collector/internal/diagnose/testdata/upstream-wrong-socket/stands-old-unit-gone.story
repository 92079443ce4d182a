# The old PHP was seen listening there once; its package has been removed since.
given nginx-php
1s   web-1    unit php7.4-fpm.service active/running
1s   web-1    target unix:/run/php/php7.4-fpm.sock exists=yes listens=yes connects=yes unit=php7.4-fpm.service
10s  web-1    unit php7.4-fpm.service inactive/dead load=not-found
10s  web-1    vhost nginx.service nginx running name=shop.example at=/etc/nginx/sites-enabled/shop:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php7.4-fpm.sock > /etc/nginx/sites-enabled/shop:9"
10s  web-1    target unix:/run/php/php7.4-fpm.sock exists=no listens=no connects=no errno=ENOENT local=true
10s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  expect   upstream-wrong-socket conclusive
