# One place alone sees a 502: it has reached somebody, so it is no fault of its line.
given nginx-php
10s  outside  look shop.example 502 from=tokyo tier=2 by=proxy server=nginx/1.22.1
11s  outside  look shop.example 502 from=tokyo tier=2 by=proxy server=nginx/1.22.1
12s  outside  look shop.example 200 from=prober tier=2 by=app
12s  outside  look shop.example 200 from=singapore tier=2 by=app
12s  expect   unknown
