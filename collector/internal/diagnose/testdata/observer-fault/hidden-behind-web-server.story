# The prober's controls fail, but nginx is stopped all the same: a fault of the host is not hidden.
given nginx-php
10s  web-1    unit nginx.service inactive/dead result=success stop=yes
10s  outside  look shop.example refused from=prober tier=2 by=nobody control=no
10s  expect   web-server-stopped conclusive
