# The certificate ended a day ago, by the prober's check and by the host's own handshake.
given nginx-php
10s  outside  look shop.example tls-failed from=prober tier=2 by=nobody to=192.0.2.10:443 error="tls: failed to verify certificate: x509: certificate has expired or is not yet valid: current time 2026-01-05T09:00:10Z is after 2026-01-04T00:00:00Z"
10s  expect   site-certificate-expired strong on web-1 shop.example
11s  web-1    certificate "tcp:0.0.0.0:443 shop.example" served=true name=shop.example until=-33h file=/etc/ssl/shop.pem
11s  expect   site-certificate-expired conclusive because "ends at 2026-01-04 00:00:00"
