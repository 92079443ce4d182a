# Nobody knows the zone's own servers; the resolvers that visitors ask say that there is no such name.
given nginx-php
13s  outside  look shop.example no-resolution from=prober tier=2 by=nobody dns=9.9.9.9,no-such-name dns=1.1.1.1,no-such-name
13s  expect   dns-name-missing strong on web-1 shop.example
