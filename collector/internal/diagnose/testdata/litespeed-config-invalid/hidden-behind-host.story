# It did not come up, and a minute later the whole machine is gone.
0s   web-5    agent speaks
0s   web-5    unit lsws.service active/running pid=50
0s   web-5    vhost lsws.service litespeed running name=toko.example at=/usr/local/lsws/conf/vhosts/toko/vhconf.conf:1 listen=0.0.0.0:80 route="/ > fastcgi > unix:/run/php/php8.2-fpm.sock > /usr/local/lsws/conf/vhosts/toko/vhconf.conf:12"
0s   outside  look toko.example 200 from=prober tier=2 by=app
10s  web-5    test lsws.service litespeed config-error at=/usr/local/lsws/conf/httpd_config.conf:40 text="unknown directive in block listener"
10s  web-5    unit lsws.service failed/failed result=exit-code exit=exited/1
10s  outside  look toko.example refused from=prober tier=2 by=nobody
10s  outside  look toko.example refused from=singapore tier=2 by=nobody
11s  web-5    agent gone
60s  outside  look toko.example connect-time-out from=prober tier=2 by=nobody
60s  outside  look toko.example connect-time-out from=singapore tier=2 by=nobody
60s  expect   host-unreachable strong on web-5
