# nginx lost its port to Apache, whose own page looks well from outside (truth 29).
given nginx-php
10s  web-1    unit apache2.service active/running
10s  web-1    socket tcp:[::]:80 unit=apache2.service process=apache2
10s  web-1    unit nginx.service failed/failed result=exit-code since=9s
10s  outside  look shop.example 200 from=prober tier=2 by=app
10s  expect   latent web-port-conflict-unnoticed on web-1 nginx.service because "apache2.service holds tcp:[::]:80"
