# UFW was switched on without "allow 80"; the chain's policy names no port.
given apache-php
0s   web-3    socket tcp:[::]:80 unit=apache2.service process=apache2 queue=0 backlog=511
15s  outside  look blog.example connect-time-out from=prober tier=2 by=nobody to=192.0.2.30:80
15s  web-3    inside blog.example 200 path=/ to=127.0.0.1:80
15s  web-3    firewall ufw drop rule="Default: deny (incoming)" direction=in
15s  expect   firewall-blocks-visitors conclusive on web-3 because "Default: deny (incoming)"
