# The edge's own 502 does not speak of its connection to the host.
given nginx-php
10s  outside  look shop.example 200 from=prober tier=2 by=app to=192.0.2.10:80 direct=true
12s  outside  look shop.example 502 from=prober tier=2 by=edge server=cloudflare to=203.0.113.9:443
12s  expect   cdn-own-error weak
