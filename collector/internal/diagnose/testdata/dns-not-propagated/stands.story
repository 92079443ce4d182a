# The zone leads to the new host; a resolver remembers the old address for another 20 minutes.
given nginx-php
10s  outside  look shop.example 200 from=prober tier=2 by=app to=192.0.2.10:80 direct=true
13s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 to=203.0.113.7:80 dns=ns1.example,auth,ok,192.0.2.10,ttl=1h,serial=8 dns=9.9.9.9,ok,203.0.113.7,ttl=20m
13s  expect   dns-not-propagated strong on web-1 shop.example because "9.9.9.9 answers ok about shop.example: 203.0.113.7, for 20m0s"
