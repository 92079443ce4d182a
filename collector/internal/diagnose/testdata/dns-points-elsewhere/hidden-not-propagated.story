# The zone has been corrected; one public resolver still has the old address.
given nginx-php
10s  outside  look shop.example 200 from=prober tier=2 by=app to=192.0.2.10:80 direct=true
13s  outside  look shop.example refused from=prober tier=2 by=nobody to=203.0.113.7:80 dns=ns1.example,auth,ok,192.0.2.10,ttl=1h dns=9.9.9.9,ok,203.0.113.7,ttl=20m
13s  expect   dns-not-propagated strong
