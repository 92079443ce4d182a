# It failed to start, and nobody could run its test.
0s   web-5    agent speaks
0s   web-5    unit lsws.service active/running pid=50
0s   web-5    vhost lsws.service litespeed running name=toko.example at=/usr/local/lsws/conf/vhosts/toko/vhconf.conf:1 listen=0.0.0.0:80 route="/ > fastcgi > unix:/run/php/php8.2-fpm.sock > /usr/local/lsws/conf/vhosts/toko/vhconf.conf:12"
0s   outside  look toko.example 200 from=prober tier=2 by=app
10s  web-5    unit lsws.service failed/failed result=exit-code exit=exited/1
10s  outside  look toko.example refused from=prober tier=2 by=nobody
10s  expect   web-server-stopped strong
