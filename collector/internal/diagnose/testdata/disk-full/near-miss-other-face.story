# The disk is full and the site refuses: nginx is down.
given nginx-php
10s  web-1    load disk=1 path=/var
10s  web-1    unit nginx.service failed/failed result=signal exit=killed/9
10s  outside  look shop.example refused from=prober tier=2 by=nobody
10s  expect   web-server-stopped conclusive
