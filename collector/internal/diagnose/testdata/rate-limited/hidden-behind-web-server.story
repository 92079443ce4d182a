# Visitors were limited, and then nginx was stopped.
given nginx-php
10s  web-1    sign nginx-limiting-requests nginx.service server=nginx vhost=shop.example count=41 about=one
10s  outside  look shop.example 503 from=singapore tier=2 by=proxy server=nginx/1.22.1
12s  web-1    unit nginx.service inactive/dead result=success stop=yes
12s  outside  look shop.example refused from=prober tier=2 by=nobody
12s  expect   web-server-stopped conclusive
