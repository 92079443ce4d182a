# The prober resolves nothing at all, its own control targets included.
given nginx-php
13s  outside  look shop.example no-resolution from=prober tier=2 by=nobody dns=ns1.example,auth,no-such-name control=no
13s  expect   observer-fault strong
