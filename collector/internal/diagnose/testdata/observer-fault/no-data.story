# Nobody has checked the prober's own line, and there is no other place.
given nginx-php
10s  outside  look shop.example time-out from=prober tier=2 by=nobody
11s  outside  look shop.example time-out from=prober tier=2 by=nobody
11s  expect   unknown because "looks of other places since prober failed"
