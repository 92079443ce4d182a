# nginx says 503 with its own page, and its log tells of the limit.
given nginx-php
10s  web-1    sign nginx-limiting-requests nginx.service server=nginx vhost=shop.example count=41 about=one
10s  outside  look shop.example 503 from=prober tier=2 by=proxy server=nginx/1.22.1
10s  expect   rate-limited strong on web-1 shop.example because "nginx-limiting-requests, 41 times, about one"
