# SetHandler proxy:fcgi without proxy_fcgi loaded: 500 and AH01144.
given apache-php
10s  web-3    sign apache-ah01144 apache2.service server=apache vhost=blog.example about=fcgi
10s  outside  look blog.example 500 from=prober tier=2 by=proxy server=Apache/2.4.68 body=apache-500
10s  expect   proxy-module-missing strong on web-3 apache2.service because "apache-ah01144 (fcgi)"
