# A CDN's own limit: the edge says 429.
given nginx-php
10s  outside  look shop.example 429/status from=prober tier=2 by=edge server=cloudflare
10s  expect   rate-limited strong
