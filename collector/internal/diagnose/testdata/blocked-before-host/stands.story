# The provider drops port 80: the host is well, has no rule, and two places get no connection.
given nginx-php
0s   web-1    missing firewall ok=true witness=firewall
0s   web-1    socket tcp:0.0.0.0:80 unit=nginx.service process=nginx queue=0 backlog=511
15s  outside  look shop.example connect-time-out from=prober tier=2 by=nobody to=192.0.2.10:80
15s  outside  look shop.example connect-time-out from=singapore tier=2 by=nobody to=192.0.2.10:80
15s  web-1    inside shop.example 200 path=/ to=127.0.0.1:80
15s  expect   unknown because "a rule or ban of web-1 that touches port 80"
21s  expect   blocked-before-host strong on web-1 because "no rule or ban of web-1 shuts port 80" "the own request of web-1 to shop.example sees 200"
