# One worker waits for a remote machine, the others compute.
given nginx-php
10s  outside  look shop.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1
10s  web-1    wait php8.2-fpm.service remote pool=www address=tcp:198.51.100.80:443 workers=1 of=5
10s  web-1    wait php8.2-fpm.service cpu pool=www workers=4 of=5
10s  expect   unknown
