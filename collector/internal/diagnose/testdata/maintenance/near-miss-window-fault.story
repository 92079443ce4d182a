# Somebody wrote a wrong configuration in his window: that keeps its own name, so that he hears of it.
given nginx-php
5s   web-1    window 1h "new vhost"
14s  web-1    test nginx.service nginx config-error at=/etc/nginx/conf.d/bad.conf:1 text="unknown directive \"bogus\""
15s  web-1    unit nginx.service failed/failed result=exit-code since=15s
15s  outside  look shop.example refused from=prober tier=2 by=nobody
15s  expect   nginx-config-invalid
