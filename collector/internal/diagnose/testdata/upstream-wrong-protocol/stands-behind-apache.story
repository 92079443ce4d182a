# ProxyPass unix:…|http:// to the FastCGI socket behind Apache: 502 Proxy Error.
given apache-php
10s  web-3    vhost apache2.service apache running name=blog.example at=/etc/apache2/sites-enabled/blog.conf:1 listen=0.0.0.0:80 route="\\.php$ > http > unix:/run/php/php8.2-fpm.sock > /etc/apache2/sites-enabled/blog.conf:7"
10s  web-3    sign apache-ah01102 apache2.service server=apache vhost=blog.example errno=ECONNRESET
10s  outside  look blog.example 502 from=prober tier=2 by=proxy server=Apache/2.4.68 body=apache-502
10s  expect   upstream-wrong-protocol conclusive
