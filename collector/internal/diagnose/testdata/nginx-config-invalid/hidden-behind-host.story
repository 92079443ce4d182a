# nginx did not come up, and a minute later the whole machine is gone: what it said last is not believed any more.
given nginx-php
9s   web-1    test nginx.service nginx config-error at=/etc/nginx/conf.d/bad.conf:1 text="unknown directive"
10s  web-1    unit nginx.service failed/failed result=exit-code
10s  outside  look shop.example refused from=prober tier=2 by=nobody
10s  outside  look shop.example refused from=singapore tier=2 by=nobody
11s  web-1    agent gone
60s  outside  look shop.example connect-time-out from=prober tier=2 by=nobody
60s  outside  look shop.example connect-time-out from=singapore tier=2 by=nobody
60s  expect   host-unreachable strong on web-1
