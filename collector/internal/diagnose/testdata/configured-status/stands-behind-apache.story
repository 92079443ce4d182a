# Redirect 503 / in Apache.
given apache-php
10s  web-3    vhost apache2.service apache running name=blog.example at=/etc/apache2/sites-enabled/blog.conf:1 listen=0.0.0.0:80 route="\\.php$ > fastcgi > unix:/run/php/php8.2-fpm.sock > /etc/apache2/sites-enabled/blog.conf:7" route="/ > return > 503 > /etc/apache2/sites-enabled/blog.conf:14"
10s  outside  look blog.example 503 from=prober tier=2 by=proxy server=Apache/2.4.68 body=apache-503
10s  expect   configured-status conclusive
