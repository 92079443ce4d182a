# The same within the body of a page, behind Apache: a 200 that is cut short.
given apache-php
10s  web-3    sign php-fpm-child-exited-on-signal php8.2-fpm.service server=php-fpm errno=SIGKILL count=1
10s  web-3    sign kernel-oom-killed "" server=kernel about=php-fpm8.2 count=1 witness=kernel
10s  outside  look blog.example 200/truncated from=prober tier=2 by=app server=Apache/2.4.68
10s  expect   php-fpm-oom-killed strong on web-3 php8.2-fpm.service
