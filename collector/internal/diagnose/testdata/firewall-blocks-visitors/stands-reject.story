# Visitors are refused as if nginx were stopped, but it runs: an inbound reject (truth 18, T15).
given nginx-php
0s   web-1    socket tcp:0.0.0.0:80 unit=nginx.service process=nginx queue=0 backlog=511
15s  outside  look shop.example refused from=prober tier=2 by=nobody to=192.0.2.10:80
15s  web-1    inside shop.example 200 path=/ to=127.0.0.1:80
15s  web-1    firewall iptables reject rule="-A INPUT -p tcp --dport 80 -j REJECT" chain=INPUT direction=in port=80
15s  expect   firewall-blocks-visitors conclusive on web-1
