# Nobody has looked straight at the host: it may be the host that moved.
given nginx-php
13s  outside  look shop.example refused from=prober tier=2 by=nobody to=203.0.113.7:80
13s  expect   unknown because "a look straight at the host that serves shop.example"
