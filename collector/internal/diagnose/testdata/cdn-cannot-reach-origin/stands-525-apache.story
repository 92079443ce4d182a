# The edge finds no common TLS with the host; straight at it all is well.
given apache-php
10s  outside  look blog.example 200 from=prober tier=2 by=app to=192.0.2.30:443 direct=true
10s  web-3    certificate "tcp:0.0.0.0:443 blog.example" served=true name=blog.example until=2000h
12s  outside  look blog.example 525 from=prober tier=2 by=edge server=cloudflare to=203.0.113.9:443
12s  expect   cdn-cannot-reach-origin strong on web-3 blog.example
