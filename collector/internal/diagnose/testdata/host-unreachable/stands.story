# The machine is gone: its agent is silent and two places get no connection.
given nginx-php
60s  outside  look shop.example connect-time-out from=prober tier=2 by=nobody
60s  outside  look shop.example connect-time-out from=singapore tier=2 by=nobody
60s  expect   host-unreachable strong on web-1 because "the agent of web-1 was last heard 1m0s ago"
