# The expired certificate is that of another machine, to which the name leads.
given nginx-php
10s  outside  look shop.example 200 from=prober tier=2 by=app to=192.0.2.10:80 direct=true
10s  outside  look shop.example tls-failed from=prober tier=2 by=nobody to=203.0.113.7:443 error="x509: certificate has expired"
10s  expect   dns-points-elsewhere strong
