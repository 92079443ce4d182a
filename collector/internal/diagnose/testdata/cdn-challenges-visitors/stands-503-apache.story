# The older kind, with 503; nobody has looked straight at the host.
given apache-php
12s  outside  look blog.example 503 from=prober tier=2 by=edge server=cloudflare body=challenge to=203.0.113.9:443
12s  expect   cdn-challenges-visitors weak on web-3 blog.example
