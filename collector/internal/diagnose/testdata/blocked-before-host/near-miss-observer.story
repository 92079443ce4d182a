# The prober reaches none of its own control targets.
given nginx-php
0s   web-1    missing firewall ok=true witness=firewall
0s   web-1    socket tcp:0.0.0.0:80 unit=nginx.service process=nginx queue=0 backlog=511
15s  outside  look shop.example connect-time-out from=prober tier=2 by=nobody to=192.0.2.10:80 control=no
15s  web-1    inside shop.example 200 path=/ to=127.0.0.1:80
15s  expect   observer-fault strong
22s  expect   observer-fault strong
