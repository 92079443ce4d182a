# ProxyPass http:// without proxy_http loaded.
given apache-app
10s  web-4    sign apache-ah01144 apache2.service server=apache vhost=api.example about=http
10s  outside  look api.example 500 from=prober tier=2 by=proxy server=Apache/2.4.68 body=apache-500
10s  expect   proxy-module-missing strong
