# Nobody has looked for ten minutes: no look, no failure.
given nginx-php
10s  outside  look shop.example 502 from=prober tier=2
10m  web-1    load cpu=0.1
10m  expect   none
