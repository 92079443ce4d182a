# Apache holds :80, nginx was restarted: both tests pass, 443 is refused (truth 29).
given nginx-php
10s  web-1    unit apache2.service active/running
10s  web-1    socket tcp:[::]:80 unit=apache2.service process=apache2
10s  web-1    unit nginx.service failed/failed result=exit-code since=9s
10s  web-1    sign nginx-bind-failed nginx.service server=nginx errno=EADDRINUSE target=tcp:0.0.0.0:80
10s  outside  look shop.example refused from=prober tier=2 by=nobody
10s  expect   web-port-conflict conclusive on web-1 nginx.service because "apache2.service holds tcp:[::]:80"
