# The machine does not come back from its upgrade.
given nginx-php
10s  web-1    change packages-running dpkg when=10s
12s  web-1    unit nginx.service inactive/dead result=success stop=yes since=12s
60s  outside  look shop.example connect-time-out from=prober tier=2 by=nobody
60s  outside  look shop.example connect-time-out from=singapore tier=2 by=nobody
60s  expect   host-unreachable strong
