# The certificate is not valid yet: a clock is wrong.
given nginx-php
10s  outside  look shop.example tls-failed from=prober tier=2 by=nobody error="x509: certificate has expired or is not yet valid: current time 2026-01-05T09:00:10Z is before 2026-02-04T00:00:00Z"
10s  web-1    certificate "tcp:0.0.0.0:443 shop.example" served=true name=shop.example from=700h until=2000h
10s  expect   unknown
