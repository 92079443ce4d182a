# The record leads to an unused address; straight at the host the site is well (truth 26).
given nginx-php
10s  outside  look shop.example 200 from=prober tier=2 by=app to=192.0.2.10:80 direct=true
13s  outside  look shop.example connect-failed from=prober tier=2 by=nobody to=203.0.113.7:80 dns=ns1.example,auth,ok,203.0.113.7,ttl=1h dns=9.9.9.9,ok,203.0.113.7,ttl=1h
13s  expect   dns-points-elsewhere conclusive on web-1 shop.example because "at 203.0.113.7, which is not an address of web-1" "straight at the host shop.example answers 200"
