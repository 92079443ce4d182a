# After some seconds the host tells of a rule: it was its own firewall.
given nginx-php
0s   web-1    missing firewall ok=true witness=firewall
0s   web-1    socket tcp:0.0.0.0:80 unit=nginx.service process=nginx queue=0 backlog=511
15s  outside  look shop.example connect-time-out from=prober tier=2 by=nobody to=192.0.2.10:80
15s  web-1    inside shop.example 200 path=/ to=127.0.0.1:80
15s  expect   unknown
21s  expect   blocked-before-host
22s  web-1    firewall csf drop rule="DROP tcp dpt:80" chain=DENYIN direction=in port=80
22s  expect   firewall-blocks-visitors conclusive
