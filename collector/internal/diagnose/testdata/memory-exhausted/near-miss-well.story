# The machine is short of memory and the site answers.
given nginx-php
10s  web-1    load cpu=0.4 memory=2147483648 available=41943040 psi-memory=0.6
10s  outside  look shop.example 200 from=prober tier=2 by=app
10s  expect   none
