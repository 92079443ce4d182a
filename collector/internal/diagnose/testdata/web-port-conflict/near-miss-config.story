# nginx did not start because its file is wrong, while Apache happens to hold another port.
given nginx-php
10s  web-1    test nginx.service nginx config-error at=/etc/nginx/conf.d/bad.conf:1 text="unknown directive"
10s  web-1    socket tcp:0.0.0.0:8080 unit=apache2.service process=apache2
10s  web-1    unit nginx.service failed/failed result=exit-code
10s  outside  look shop.example refused from=prober tier=2 by=nobody
10s  expect   nginx-config-invalid conclusive
