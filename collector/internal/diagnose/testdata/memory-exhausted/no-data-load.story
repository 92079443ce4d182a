# Nobody has measured.
given nginx-php
10s  outside  look shop.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1 took=60s
10s  expect   unknown because "load machine on web-1"
