# The application itself answers 503, in its own maintenance mode, while others are limited.
given nginx-php
10s  web-1    sign nginx-limiting-requests nginx.service server=nginx vhost=shop.example count=1 about=one
10s  outside  look shop.example 503 from=prober tier=2 by=app
10s  expect   unknown
