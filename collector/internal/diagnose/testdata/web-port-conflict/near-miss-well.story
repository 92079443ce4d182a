# The winner serves the site well: the dead one hurts nobody yet.
given nginx-php
10s  web-1    unit apache2.service active/running
10s  web-1    socket tcp:0.0.0.0:80 unit=apache2.service process=apache2
10s  web-1    unit nginx.service failed/failed result=exit-code since=9s
10s  outside  look shop.example 200 from=prober tier=2 by=app
10s  expect   none
10s  expect   latent unit-down-unnoticed on web-1 nginx.service
