# Something in front of the host rejects: one place is refused although Apache listens.
given apache-php
0s   web-3    missing firewall ok=true witness=firewall
0s   web-3    socket tcp:0.0.0.0:80 unit=apache2.service process=apache2 queue=0 backlog=511
15s  outside  look blog.example refused from=prober tier=2 by=nobody to=192.0.2.30:80
15s  web-3    inside blog.example 200 path=/ to=127.0.0.1:80
15s  expect   unknown
21s  expect   blocked-before-host weak on web-3
