# nginx is down because it rejects its configuration: the deeper cause is told, and starting it cannot help.
given nginx-php
9s   web-1    test nginx.service nginx config-error at=/etc/nginx/conf.d/bad.conf:1 text="unknown directive \"bogus_directive\""
10s  web-1    unit nginx.service failed/failed result=exit-code
10s  outside  look shop.example refused from=prober tier=2 by=nobody
10s  expect   nginx-config-invalid conclusive
