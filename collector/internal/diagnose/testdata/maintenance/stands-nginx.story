# nginx itself is replaced: visitors are refused meanwhile.
given nginx-php
10s  web-1    change packages-running dpkg when=10s
12s  web-1    unit nginx.service inactive/dead result=success stop=yes since=12s
12s  outside  look shop.example refused from=prober tier=2 by=nobody
12s  expect   maintenance strong on web-1
