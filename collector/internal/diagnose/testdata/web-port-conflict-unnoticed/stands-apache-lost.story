# The other order.
given apache-php
10s  web-3    unit nginx.service active/running
10s  web-3    socket tcp:0.0.0.0:80 unit=nginx.service process=nginx
10s  web-3    unit apache2.service failed/failed result=exit-code
10s  outside  look blog.example 200 from=prober tier=2 by=app
10s  expect   latent web-port-conflict-unnoticed
