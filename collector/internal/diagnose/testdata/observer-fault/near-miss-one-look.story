# One look of one place is not enough.
given nginx-php
10s  outside  look shop.example time-out from=tokyo tier=2 by=nobody
12s  outside  look shop.example 200 from=prober tier=2 by=app
12s  expect   unknown
