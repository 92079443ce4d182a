# Who listens is not known; the log of the start says that the port is taken.
given nginx-php
10s  web-1    unit nginx.service failed/failed result=exit-code since=9s
10s  web-1    sign nginx-bind-failed nginx.service server=nginx errno=EADDRINUSE
10s  outside  look shop.example refused from=prober tier=2 by=nobody
10s  expect   web-port-conflict strong
