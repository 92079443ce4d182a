# The name was not found, and nobody asked other name servers.
given nginx-php
13s  outside  look shop.example no-resolution from=prober tier=2 by=nobody error="no such host"
13s  expect   unknown because "what several name servers answer about shop.example"
