# Open files are used up: nginx cannot connect to the backend and answers 500 (truth 22).
given nginx-php
10s  web-1    sign nginx-too-many-files nginx.service server=nginx errno=EMFILE count=7
10s  outside  look shop.example 500 from=prober tier=2 by=proxy server=nginx/1.22.1
10s  expect   connections-exhausted weak on web-1 nginx.service
10s  outside  look shop.example empty from=singapore tier=2 by=nobody
10s  expect   connections-exhausted strong
