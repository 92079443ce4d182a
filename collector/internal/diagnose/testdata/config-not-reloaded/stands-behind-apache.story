# The same behind Apache: 503.
given apache-php
10s  web-3    vhost apache2.service apache running name=blog.example at=/etc/apache2/sites-enabled/blog.conf:1 listen=0.0.0.0:80 route="\\.php$ > fastcgi > unix:/run/php/php7.4-fpm.sock > /etc/apache2/sites-enabled/blog.conf:7"
10s  web-3    target unix:/run/php/php7.4-fpm.sock exists=no listens=no connects=no errno=ENOENT local=true
10s  web-3    vhost apache2.service apache disk name=blog.example at=/etc/apache2/sites-enabled/blog.conf:1 listen=0.0.0.0:80 route="\\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/apache2/sites-enabled/blog.conf:7"
10s  web-3    test apache2.service apache ok newer=yes
10s  outside  look blog.example 503 from=prober tier=2 by=proxy server=Apache/2.4.68 body=apache-503
10s  expect   config-not-reloaded conclusive
