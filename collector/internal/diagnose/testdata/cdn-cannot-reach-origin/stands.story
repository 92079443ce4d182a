# The edge waits in vain for the host, which answers everybody else.
given nginx-php
10s  outside  look shop.example 200 from=prober tier=2 by=app to=192.0.2.10:80 direct=true
12s  outside  look shop.example 522 from=prober tier=2 by=edge server=cloudflare to=203.0.113.9:443
12s  expect   cdn-cannot-reach-origin strong on web-1 shop.example because "shop.example answers 522" "straight at the host"
