# A host with nginx and a php-fpm that listens on a port, seen well.
0s   web-5    registered 192.0.2.50
0s   web-5    agent speaks
0s   web-5    unit nginx.service active/running pid=48
0s   web-5    unit php8.2-fpm.service active/running pid=37 restart=no file=enabled
0s   web-5    vhost nginx.service nginx running name=news.example at=/etc/nginx/sites-enabled/news:1 listen=0.0.0.0:80 route="~ \\.php$ > fastcgi > tcp:127.0.0.1:9000 > /etc/nginx/sites-enabled/news:9"
0s   web-5    pool php8.2-fpm.service pool=www listen=tcp:127.0.0.1:9000 tree=running manager=static max=2 at=/etc/php/8.2/fpm/pool.d/www.conf:1
0s   web-5    target tcp:127.0.0.1:9000 listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 queue=0 backlog=2 local=true
0s   outside  look news.example 200 from=prober tier=2 by=app
