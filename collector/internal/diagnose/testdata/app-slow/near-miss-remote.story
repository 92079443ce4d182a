# The worker waits for another machine: not the application's own slowness.
given nginx-php
10s  web-1    pool php8.2-fpm.service active=1 idle=4
10s  web-1    wait php8.2-fpm.service remote pool=www address=tcp:203.0.113.9:443 workers=1 of=5
10s  outside  look shop.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1 took=5.006s
10s  expect   third-party-failing
