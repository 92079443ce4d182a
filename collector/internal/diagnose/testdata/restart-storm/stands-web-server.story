# nginx itself: the sixth restart is refused, and with it every visitor (truth 32).
given nginx-php
10s  web-1    unit nginx.service failed/failed result=start-limit-hit exit=exited/0
10s  outside  look shop.example refused from=prober tier=2 by=nobody
10s  expect   restart-storm conclusive on web-1 nginx.service
