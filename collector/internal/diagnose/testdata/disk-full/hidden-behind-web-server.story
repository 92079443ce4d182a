# The disk is full, and nginx is stopped before one of two places has looked again.
given nginx-php
10s  web-1    load disk=1 path=/var
10s  outside  look shop.example 200/truncated from=singapore tier=2 by=app
12s  web-1    unit nginx.service inactive/dead result=success stop=yes
12s  outside  look shop.example refused from=prober tier=2 by=nobody
12s  expect   web-server-stopped conclusive
