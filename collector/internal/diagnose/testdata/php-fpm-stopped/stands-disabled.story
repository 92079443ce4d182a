# Disabled and down since the machine booted: the agent never saw it run, the pool's file says where it would listen.
0s   web-1    agent speaks
0s   web-1    unit nginx.service active/running
0s   web-1    unit php8.2-fpm.service inactive/dead result=success file=disabled
0s   web-1    vhost nginx.service nginx running name=shop.example route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/shop:9"
0s   web-1    pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=disk
0s   web-1    target unix:/run/php/php8.2-fpm.sock exists=no listens=no connects=no errno=ENOENT local=true
1s   outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
1s   expect   php-fpm-stopped conclusive on web-1 php8.2-fpm.service because "disabled"
