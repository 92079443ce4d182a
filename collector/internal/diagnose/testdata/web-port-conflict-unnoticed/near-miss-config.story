# nginx did not start because its file is wrong; Apache came later.
given nginx-php
10s  web-1    test nginx.service nginx config-error at=/etc/nginx/conf.d/bad.conf:1 text="unknown directive"
10s  web-1    socket tcp:[::]:80 unit=apache2.service process=apache2
10s  web-1    unit nginx.service failed/failed result=exit-code since=9s
10s  outside  look shop.example 200 from=prober tier=2 by=app
10s  expect   latent unit-down-unnoticed on web-1 nginx.service
