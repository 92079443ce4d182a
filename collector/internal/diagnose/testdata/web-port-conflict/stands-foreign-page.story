# The winner answers for everybody on :80, and its default site is broken.
given nginx-php
10s  web-1    unit apache2.service active/running
10s  web-1    socket tcp:0.0.0.0:80 unit=apache2.service process=apache2
10s  web-1    unit nginx.service failed/failed result=exit-code since=9s
10s  outside  look shop.example 503 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-503
10s  expect   web-port-conflict conclusive
