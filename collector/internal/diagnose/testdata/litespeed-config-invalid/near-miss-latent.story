# The wrong file was never loaded: LiteSpeed still serves with the old one, and today's 503 has another reason.
0s   web-5    agent speaks
0s   web-5    unit lsws.service active/running pid=50
0s   web-5    vhost lsws.service litespeed running name=toko.example at=/usr/local/lsws/conf/vhosts/toko/vhconf.conf:1 listen=0.0.0.0:80 route="/ > fastcgi > unix:/run/php/php8.2-fpm.sock > /usr/local/lsws/conf/vhosts/toko/vhconf.conf:12"
0s   outside  look toko.example 200 from=prober tier=2 by=app
10s  web-5    test lsws.service litespeed config-error at=/usr/local/lsws/conf/httpd_config.conf:40 text="unknown directive in block listener"
10s  web-5    unit php8.2-fpm.service failed/failed result=signal exit=killed/9
10s  web-5    target unix:/run/php/php8.2-fpm.sock exists=yes listens=no connects=no errno=ECONNREFUSED unit=php8.2-fpm.service local=true
10s  outside  look toko.example 503 from=prober tier=2 by=proxy server=LiteSpeed body=litespeed-503
10s  expect   php-fpm-killed conclusive
