# And then the host is gone.
given nginx-php
10s  web-1    unit nginx.service failed/failed result=start-limit-hit exit=exited/0
10s  outside  look shop.example refused from=singapore tier=2 by=nobody
15s  web-1    agent gone
60s  outside  look shop.example connect-time-out from=prober tier=2 by=nobody
60s  outside  look shop.example connect-time-out from=singapore tier=2 by=nobody
60s  expect   host-unreachable strong
