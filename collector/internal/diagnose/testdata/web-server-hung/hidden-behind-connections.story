# Apache has no worker left: its queue is full, and AH00484 says why (truth 21).
given apache-app
10s  web-4    socket tcp:0.0.0.0:80 unit=apache2.service process=apache2 queue=512 backlog=511
10s  web-4    process apache2 unit=apache2.service user=www-data count=3
10s  web-4    sign apache-ah00484 apache2.service server=apache count=1
10s  outside  look api.example time-out from=prober tier=2 by=nobody took=10s
10s  expect   connections-exhausted strong on web-4 apache2.service
