# A host with nginx and one php-fpm, seen well.
0s   web-1    registered 192.0.2.10
0s   web-1    agent speaks
0s   web-1    unit nginx.service active/running pid=48
0s   web-1    unit php8.2-fpm.service active/running pid=37 restart=no file=enabled status="Ready to handle connections"
0s   web-1    vhost nginx.service nginx running name=shop.example at=/etc/nginx/sites-enabled/shop:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/nginx/sites-enabled/shop:9"
0s   web-1    pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:1
0s   web-1    target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=511 local=true
0s   web-1    test nginx.service nginx ok
0s   web-1    test php8.2-fpm.service php-fpm ok
0s   outside  look shop.example 200 from=prober tier=2 by=app
