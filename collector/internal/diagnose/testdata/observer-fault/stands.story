# The prober reaches none of its own control targets.
given nginx-php
10s  outside  look shop.example connect-failed from=prober tier=2 by=nobody error="network is unreachable" control=no
10s  expect   observer-fault strong on web-1 shop.example
