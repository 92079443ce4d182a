# MaxRequestWorkers: visitors connect and wait, even for a static file (truth 21).
given apache-php
10s  web-3    sign apache-ah00484 apache2.service server=apache count=1
10s  web-3    socket tcp:0.0.0.0:80 unit=apache2.service process=apache2 queue=30 backlog=511
10s  web-3    pool php8.2-fpm.service active=1 idle=4
10s  outside  look blog.example time-out from=prober tier=2 by=nobody took=10s
10s  expect   connections-exhausted strong on web-3 apache2.service because "accept queue of tcp:0.0.0.0:80 holds 30 of 511"
