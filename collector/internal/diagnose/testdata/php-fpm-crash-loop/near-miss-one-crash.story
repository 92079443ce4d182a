# One crash, one automatic restart under way: a blip.
given nginx-php
10s  web-1    unit php8.2-fpm.service activating/auto-restart result=signal exit=killed/9 restarts=0 restart=on-failure
10s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  expect   blip
