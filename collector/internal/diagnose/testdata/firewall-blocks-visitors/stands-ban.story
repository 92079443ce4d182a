# fail2ban has banned somebody, perhaps the prober: another place still gets in, so it is no more than likely.
given nginx-php
0s   web-1    socket tcp:0.0.0.0:80 unit=nginx.service process=nginx queue=0 backlog=511
15s  outside  look shop.example 200 from=singapore tier=2 by=app to=192.0.2.10:80
15s  outside  look shop.example connect-time-out from=prober tier=2 by=nobody to=192.0.2.10:80
15s  web-1    inside shop.example 200 path=/ to=127.0.0.1:80
15s  web-1    firewall fail2ban ban rule="nginx-limit-req: 203.0.113.77" port=80 port=443 source=203.0.113.77
15s  expect   firewall-blocks-visitors weak on web-1 because "203.0.113.77"
