# All agree on the wrong address: that does not pass by itself.
given nginx-php
10s  outside  look shop.example 200 from=prober tier=2 by=app to=192.0.2.10:80 direct=true
13s  outside  look shop.example refused from=prober tier=2 by=nobody to=203.0.113.7:80 dns=ns1.example,auth,ok,203.0.113.7 dns=9.9.9.9,ok,203.0.113.7
13s  expect   dns-points-elsewhere conclusive
