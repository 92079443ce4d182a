# The workers of nginx are stopped: visitors connect and get no answer (truth 28).
given nginx-php
10s  outside  look shop.example time-out from=prober tier=2 by=nobody took=5.001s
10s  expect   unknown because "what runs on web-1" "the accept queue of nginx.service"
11s  web-1    process nginx unit=nginx.service user=www-data count=3 stopped=2 cpu=0
11s  expect   web-server-hung strong on web-1 nginx.service because "2 of 3 processes nginx of nginx.service are stopped (state T)"
11s  web-1    socket tcp:0.0.0.0:80 unit=nginx.service process=nginx queue=1 backlog=511
11s  expect   web-server-hung conclusive because "accept queue of tcp:0.0.0.0:80 holds 1 of 511"
