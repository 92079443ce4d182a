# Another machine's nginx answers 502 with the very same Server header (truth 26).
given nginx-php
10s  outside  look shop.example 200 from=prober tier=2 by=app to=192.0.2.10:80 direct=true
13s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 to=203.0.113.7:80
13s  expect   dns-points-elsewhere strong on web-1 shop.example
