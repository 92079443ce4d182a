# No worker was idle for a moment, but the pool may have more of them: it is not full, its page is slow.
given nginx-php
10s  web-1    pool php8.2-fpm.service active=2 idle=0
10s  web-1    wait php8.2-fpm.service sleep pool=www workers=2 of=3
10s  web-1    wait php8.2-fpm.service nothing pool=www workers=1 of=3
10s  web-1    sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=unix:/run/php/php8.2-fpm.sock vhost=shop.example count=1
10s  outside  look shop.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1 took=5s
10s  expect   app-slow strong
