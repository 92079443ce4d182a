# The look that gets no connection went to another address: DNS, not a block (truth 26).
given nginx-php
0s   web-1    missing firewall ok=true witness=firewall
0s   web-1    socket tcp:0.0.0.0:80 unit=nginx.service process=nginx queue=0 backlog=511
15s  outside  look shop.example connect-failed from=prober tier=2 by=nobody to=203.0.113.7:80
15s  web-1    inside shop.example 200 path=/ to=127.0.0.1:80
15s  expect   unknown
22s  expect   unknown
