# A person reported a 502; our own look a moment later is well.
given nginx-php
10s  outside  look shop.example 502 from=support feed=api
70s  web-1    load cpu=0.1
80s  outside  look shop.example 200 from=prober tier=2 by=app
80s  expect   none
