# A 503 that is a challenge.
given nginx-php
10s  outside  look shop.example 200 from=prober tier=2 by=app to=192.0.2.10:80 direct=true
12s  outside  look shop.example 503 from=prober tier=2 by=edge server=cloudflare body=challenge to=203.0.113.9:443
12s  expect   cdn-challenges-visitors strong
