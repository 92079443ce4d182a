# The edge says 523 and the agent is silent.
given nginx-php
60s  outside  look shop.example 523 from=prober tier=2 by=edge server=cloudflare
60s  outside  look shop.example 522 from=singapore tier=2 by=edge server=cloudflare
60s  expect   host-unreachable strong on web-1
