# The certificate is that of another name, and valid.
given nginx-php
10s  outside  look shop.example tls-failed from=prober tier=2 by=nobody error="x509: certificate is valid for other.example, not shop.example"
10s  web-1    certificate "tcp:0.0.0.0:443 shop.example" served=true name=other.example until=2000h
10s  expect   unknown
