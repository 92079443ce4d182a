# The agent alone is silent; the site is well.
given nginx-php
60s  outside  look shop.example 200 from=prober tier=2 by=app
60s  expect   none
