# A wrong block in httpd_config, then a restart: LiteSpeed does not come up and visitors are refused.
0s   web-5    agent speaks
0s   web-5    unit lsws.service active/running pid=50
0s   web-5    vhost lsws.service litespeed running name=toko.example at=/usr/local/lsws/conf/vhosts/toko/vhconf.conf:1 listen=0.0.0.0:80 route="/ > fastcgi > unix:/run/php/php8.2-fpm.sock > /usr/local/lsws/conf/vhosts/toko/vhconf.conf:12"
0s   outside  look toko.example 200 from=prober tier=2 by=app
10s  web-5    test lsws.service litespeed config-error at=/usr/local/lsws/conf/httpd_config.conf:40 text="unknown directive in block listener"
10s  web-5    unit lsws.service failed/failed result=exit-code exit=exited/1
10s  outside  look toko.example refused from=prober tier=2 by=nobody
10s  expect   litespeed-config-invalid conclusive on web-5 lsws.service because "litespeed rejects its configuration at /usr/local/lsws/conf/httpd_config.conf:40"
