# A rule drops visitors: they get no connection at all (truth 18).
given nginx-php
10s  web-1    process nginx unit=nginx.service user=www-data count=3 stopped=2 cpu=0
10s  web-1    socket tcp:0.0.0.0:80 unit=nginx.service process=nginx queue=0 backlog=511
10s  outside  look shop.example connect-time-out from=prober tier=2 by=nobody
10s  expect   unknown
