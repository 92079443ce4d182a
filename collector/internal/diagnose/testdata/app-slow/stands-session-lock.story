# Two workers of five wait for the lock of one visitor's session: the pool is not full, that visitor's pages are slow.
given nginx-php
10s  web-1    pool php8.2-fpm.service active=2 idle=3
10s  outside  look shop.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1 took=5.002s
10s  expect   unknown because "what the workers of php8.2-fpm.service wait for"
11s  web-1    wait php8.2-fpm.service lock pool=www address=/var/lib/php/sessions/sess_1 workers=2 of=5
11s  web-1    wait php8.2-fpm.service nothing pool=www workers=3 of=5
11s  expect   app-slow strong on web-1 php8.2-fpm.service because "2 of 2 busy workers of php8.2-fpm.service wait for a lock at /var/lib/php/sessions/sess_1"
