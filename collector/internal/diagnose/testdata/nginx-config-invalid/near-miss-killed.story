# nginx was killed while a broken file lay on disk: the kill is the cause, the file only blocks the start.
given nginx-php
9s   web-1    test nginx.service nginx config-error at=/etc/nginx/conf.d/bad.conf:1 text="unknown directive"
10s  web-1    unit nginx.service failed/failed result=signal exit=killed/9
10s  outside  look shop.example refused from=prober tier=2 by=nobody
10s  expect   web-server-stopped conclusive
