# Nobody has looked straight at the host.
given nginx-php
12s  outside  look shop.example 520 from=prober tier=2 by=edge server=cloudflare to=203.0.113.9:443
12s  expect   unknown because "a look straight at the host that serves shop.example"
