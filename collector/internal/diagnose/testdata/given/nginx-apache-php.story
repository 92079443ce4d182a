# A host as panels set it up: nginx before Apache, php-fpm behind that, seen well.
0s   web-4    registered 192.0.2.40
0s   web-4    agent speaks
0s   web-4    unit nginx.service active/running pid=48
0s   web-4    unit apache2.service active/running pid=50
0s   web-4    unit php8.2-fpm.service active/running pid=37 restart=no file=enabled
0s   web-4    vhost nginx.service nginx running name=shop.example at=/etc/nginx/sites-enabled/shop:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:8080 > /etc/nginx/sites-enabled/shop:6"
0s   web-4    vhost apache2.service apache running name=shop.example at=/etc/apache2/sites-enabled/shop.conf:1 listen=127.0.0.1:8080 route="php > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/apache2/sites-enabled/shop.conf:9"
0s   web-4    pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:1
0s   web-4    target tcp:127.0.0.1:8080 listens=yes connects=yes unit=apache2.service process=apache2 queue=0 backlog=511 local=true
0s   web-4    target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 queue=0 backlog=511 local=true
0s   web-4    test nginx.service nginx ok
0s   web-4    test apache2.service apache ok
0s   web-4    test php8.2-fpm.service php-fpm ok
0s   outside  look shop.example 200 from=prober tier=2 by=app
