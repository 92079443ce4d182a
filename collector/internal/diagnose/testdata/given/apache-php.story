# A host with Apache in front of php-fpm, seen well.
0s   web-3    registered 192.0.2.30
0s   web-3    agent speaks
0s   web-3    unit apache2.service active/running pid=65 restart=on-abort
0s   web-3    unit php8.2-fpm.service active/running pid=37 restart=no file=enabled status="Ready to handle connections"
0s   web-3    vhost apache2.service apache running name=blog.example at=/etc/apache2/sites-enabled/blog.conf:1 listen=0.0.0.0:80 route="\\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/apache2/sites-enabled/blog.conf:7"
0s   web-3    pool php8.2-fpm.service pool=www listen=unix:/run/php/php8.2-fpm.sock tree=running manager=dynamic max=5 at=/etc/php/8.2/fpm/pool.d/www.conf:1
0s   web-3    target unix:/run/php/php8.2-fpm.sock exists=yes listens=yes connects=yes unit=php8.2-fpm.service process=php-fpm8.2 owner=www-data:www-data mode=660 queue=0 backlog=511 local=true
0s   web-3    test apache2.service apache ok
0s   web-3    test php8.2-fpm.service php-fpm ok
0s   outside  look blog.example 200 from=prober tier=2 by=app
