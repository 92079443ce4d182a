# A 403 of the edge whose page nobody has classed.
given nginx-php
12s  outside  look shop.example 403/status from=prober tier=2 by=edge server=cloudflare to=203.0.113.9:443
12s  expect   unknown
