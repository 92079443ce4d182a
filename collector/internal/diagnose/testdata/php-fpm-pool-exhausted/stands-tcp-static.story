# On a port a full backlog is a silent drop: 504 only, and pm=static writes no line (truth 5, T6, T31).
given nginx-php-tcp
10s  web-5    pool php8.2-fpm.service active=2 idle=0
10s  web-5    target tcp:127.0.0.1:9000 listens=yes connects=no errno=ETIMEDOUT unit=php8.2-fpm.service process=php-fpm8.2 queue=3 backlog=2 local=true
10s  web-5    sign nginx-upstream-timed-out-connecting nginx.service server=nginx errno=ETIMEDOUT target=tcp:127.0.0.1:9000 count=2
10s  outside  look news.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1 took=3.001s
10s  expect   unknown
13s  expect   php-fpm-pool-exhausted conclusive on web-5 php8.2-fpm.service
