# Another site of the host is limited.
given nginx-php
10s  web-1    sign nginx-limiting-requests nginx.service server=nginx vhost=other.example count=9 about=one
10s  outside  look shop.example 503 from=prober tier=2 by=proxy server=nginx/1.22.1
10s  expect   unknown
