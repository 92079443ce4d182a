# The log lies on the same disk and its lines are lost: trust df (T32).
given nginx-php
10s  web-1    load disk=0.999 path=/
10s  outside  look shop.example 500 from=prober tier=2 by=app server=nginx/1.22.1
10s  expect   disk-full strong on web-1
