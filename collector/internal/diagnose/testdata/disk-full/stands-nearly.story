# Two of a hundred are left: perhaps those that only root may use.
given nginx-php
10s  web-1    load disk=0.985 path=/var
10s  outside  look shop.example 500 from=prober tier=2 by=app server=nginx/1.22.1
10s  expect   disk-full weak
