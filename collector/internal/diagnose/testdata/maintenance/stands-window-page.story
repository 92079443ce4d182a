# The shop is in its own maintenance mode.
given nginx-php
5s   web-1    window 1h "new shop"
15s  outside  look shop.example 503 from=prober tier=2 by=app
15s  expect   maintenance strong on web-1 because "a maintenance window is open on web-1"
