# Nobody gets a connection, but the agent speaks: the way to the host is blocked, the host is not gone.
given nginx-php
60s  web-1    load cpu=0.1
60s  outside  look shop.example connect-time-out from=prober tier=2 by=nobody
60s  outside  look shop.example connect-time-out from=singapore tier=2 by=nobody
60s  expect   unknown
