# No name server answered the prober: that says more of the prober's network.
given nginx-php
13s  outside  look shop.example no-resolution from=prober tier=2 by=nobody dns=ns1.example,auth,time-out dns=9.9.9.9,time-out
13s  expect   unknown because "name servers of shop.example that answer"
