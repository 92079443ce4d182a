# nginx was killed and Apache listens on 8080 as ever.
given nginx-php
10s  web-1    socket tcp:0.0.0.0:8080 unit=apache2.service process=apache2
10s  web-1    unit nginx.service failed/failed result=signal exit=killed/9
10s  outside  look shop.example refused from=prober tier=2 by=nobody
10s  expect   web-server-stopped conclusive
