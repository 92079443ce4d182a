# Apache behind nginx was killed: what the outside sees is nginx's 502, and the web server that is down is Apache.
given nginx-apache-php
10s  web-4    unit apache2.service failed/failed result=signal exit=killed/9 restart=no
10s  web-4    target tcp:127.0.0.1:8080 listens=no connects=no errno=ECONNREFUSED unit=apache2.service local=true
10s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  expect   web-server-stopped conclusive on web-4 apache2.service
