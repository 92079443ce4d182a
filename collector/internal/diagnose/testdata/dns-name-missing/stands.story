# The domain has expired: the name does not exist, as its own servers say (truth 26).
given nginx-php
13s  outside  look shop.example no-resolution from=prober tier=2 by=nobody dns=ns1.example,auth,no-such-name dns=9.9.9.9,no-such-name
13s  expect   dns-name-missing strong on web-1 shop.example because "ns1.example (authoritative) answers no-such-name about shop.example"
