# The other order: nginx holds :80 and Apache cannot start (AH00072).
given apache-php
10s  web-3    unit nginx.service active/running
10s  web-3    socket tcp:0.0.0.0:80 unit=nginx.service process=nginx
10s  web-3    unit apache2.service failed/failed result=exit-code since=9s
10s  web-3    sign apache-ah00072 apache2.service server=apache errno=EADDRINUSE target=tcp:0.0.0.0:80
10s  outside  look blog.example 404/status from=prober tier=2 by=proxy server=Apache/2.4.68 body=apache-404
10s  expect   web-port-conflict conclusive
