# Some servers have the name already, others remember that it did not exist.
given nginx-php
13s  outside  look shop.example no-resolution from=prober tier=2 by=nobody dns=ns1.example,auth,ok,192.0.2.10 dns=9.9.9.9,no-such-name,ttl=15m
13s  expect   dns-not-propagated weak
