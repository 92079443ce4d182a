# One resolver says so and the other says nothing: it may be one resolver's own list.
given nginx-php
13s  outside  look shop.example no-resolution from=prober tier=2 by=nobody dns=9.9.9.9,no-such-name dns=1.1.1.1,time-out
13s  expect   dns-name-missing weak on web-1 shop.example
