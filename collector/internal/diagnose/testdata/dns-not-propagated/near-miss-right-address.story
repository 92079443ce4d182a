# They disagree, but the failing look went to the right host, whose nginx is stopped.
given nginx-php
13s  web-1    unit nginx.service inactive/dead result=success
13s  outside  look shop.example refused from=prober tier=2 by=nobody to=192.0.2.10:80 dns=ns1.example,auth,ok,192.0.2.10 dns=9.9.9.9,ok,203.0.113.7
13s  expect   web-server-stopped conclusive
