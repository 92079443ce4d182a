# A look between two requests finds nobody at work, which tells nothing; the next finds the wait.
given nginx-php
10s  outside  look shop.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1 took=3s
10s  web-1    wait php8.2-fpm.service nothing pool=www workers=2 of=5
10s  expect   unknown because "what the workers of php8.2-fpm.service wait for"
13s  web-1    wait php8.2-fpm.service remote pool=www address=tcp:198.51.100.80:80 workers=1 of=5
13s  expect   third-party-failing strong
16s  web-1    wait php8.2-fpm.service nothing pool=www workers=2 of=5
16s  expect   third-party-failing strong
