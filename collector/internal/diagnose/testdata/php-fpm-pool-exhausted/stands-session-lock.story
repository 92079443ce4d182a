# One visitor's requests wait for the lock of his session and take the whole pool with them.
given apache-php
10s  web-3    pool php8.2-fpm.service active=5 idle=0
10s  web-3    target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 queue=3 backlog=511 local=true
10s  web-3    wait php8.2-fpm.service lock pool=www address=/var/lib/php/sessions/sess_1 workers=4 of=5
10s  web-3    wait php8.2-fpm.service cpu pool=www workers=1 of=5
10s  outside  look blog.example 504 from=prober tier=2 by=proxy server=Apache/2.4.68 took=11s
10s  expect   unknown
13s  expect   php-fpm-pool-exhausted strong because "4 of 5 busy workers of php8.2-fpm.service wait for a lock at /var/lib/php/sessions/sess_1"
