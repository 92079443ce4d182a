# The edge says 525, and nobody has looked at the host's certificate.
given nginx-php
10s  outside  look shop.example 525 from=prober tier=2 by=edge server=cloudflare
10s  expect   unknown because "the certificate that web-1 serves for shop.example"
