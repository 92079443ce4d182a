# The outside sees a failure: then it is the cause, and nothing latent.
given nginx-php
10s  web-1    unit apache2.service active/running
10s  web-1    socket tcp:[::]:80 unit=apache2.service process=apache2
10s  web-1    unit nginx.service failed/failed result=exit-code since=9s
10s  outside  look shop.example refused from=prober tier=2 by=nobody
10s  expect   web-port-conflict conclusive
10s  expect   latent unit-without-restart
