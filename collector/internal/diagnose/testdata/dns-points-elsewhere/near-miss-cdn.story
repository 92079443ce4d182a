# The name leads to a CDN, as it should: its edge has answered there before, and does not now.
given nginx-php
5s   outside  look shop.example 200 from=prober tier=2 by=edge server=cloudflare to=203.0.113.9:443
10s  outside  look shop.example 200 from=prober tier=2 by=app to=192.0.2.10:80 direct=true
13s  outside  look shop.example connect-time-out from=prober tier=2 by=nobody to=203.0.113.9:443
13s  expect   cdn-own-error weak
