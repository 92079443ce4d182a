# Visitors connect, the answers are dropped on their way: nginx is well and its queue is empty (truth 18).
given nginx-php
10s  web-1    process nginx unit=nginx.service user=www-data count=3 cpu=0
10s  web-1    socket tcp:0.0.0.0:80 unit=nginx.service process=nginx queue=0 backlog=511
10s  web-1    wait php8.2-fpm.service nothing pool=www workers=5 of=5
10s  outside  look shop.example time-out from=prober tier=2 by=nobody took=10s
10s  expect   unknown
