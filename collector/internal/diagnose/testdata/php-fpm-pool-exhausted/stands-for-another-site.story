# The pool of two sites is full. The second one is looked at late, and its looks take their time: it is the same outage and has
# lasted as long.
given nginx-php
0s   web-1    vhost nginx.service nginx running name=blog.example at=/etc/nginx/sites-enabled/blog:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/blog:9"
10s  web-1    pool php8.2-fpm.service active=2 idle=0 requests=6 slow=4
10s  web-1    target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=no errno=EAGAIN unit=php8.2-fpm.service process=php-fpm8.2 queue=3 backlog=2 local=true
10s  outside  look shop.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1
10s  expect   unknown
13s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1
13s  expect   php-fpm-pool-exhausted conclusive on web-1 php8.2-fpm.service because "accept queue of unix:/run/php/php8.2-fpm.sock holds 3 of 2"
15s  outside  look blog.example time-out from=prober tier=2 by=nobody took=5s
15s  expect   php-fpm-pool-exhausted strong on web-1 php8.2-fpm.service because "blog.example does not answer prober (time-out)"
