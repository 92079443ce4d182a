# pm=ondemand says max_children, not pm.max_children; its own status listener counts this pool alone (truth 5, T7, T8).
given nginx-php
10s  web-1    pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=running manager=ondemand max=2 active=2 idle=0 reached=1 status-listen=unix:/run/php/status.sock status-path=/fpm-status
10s  web-1    sign php-fpm-max-children php8.2-fpm.service server=php-fpm count=1
10s  web-1    target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=no errno=EAGAIN unit=php8.2-fpm.service process=php-fpm8.2 queue=3 backlog=2 local=true
10s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 took=1ms
10s  expect   blip weak
13s  expect   php-fpm-pool-exhausted conclusive on web-1 php8.2-fpm.service
