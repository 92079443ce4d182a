# The workers were looked at before the site failed: that none was stopped then says nothing of now.
given nginx-php
0s   web-1    socket tcp:0.0.0.0:80 unit=nginx.service process=nginx queue=0 backlog=511
10s  web-1    process nginx unit=nginx.service count=3 stopped=0
18s  outside  look shop.example time-out from=prober tier=2 by=nobody to=192.0.2.10:80 took=5s
18s  expect   unknown because "what runs on web-1"
19s  web-1    process nginx unit=nginx.service count=3 stopped=3
19s  expect   web-server-hung strong on web-1
