# It did not come up, and a minute later the machine is gone.
given nginx-php
10s  web-1    socket tcp:0.0.0.0:80 unit=apache2.service process=apache2
10s  web-1    unit nginx.service failed/failed result=exit-code since=9s
10s  outside  look shop.example refused from=prober tier=2 by=nobody
10s  outside  look shop.example refused from=singapore tier=2 by=nobody
11s  web-1    agent gone
60s  outside  look shop.example connect-time-out from=prober tier=2 by=nobody
60s  outside  look shop.example connect-time-out from=singapore tier=2 by=nobody
60s  expect   host-unreachable strong on web-1
