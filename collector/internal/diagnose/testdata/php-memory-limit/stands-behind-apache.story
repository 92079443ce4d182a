# The same behind Apache.
given apache-php
10s  web-3    sign php-memory-limit apache2.service server=apache vhost=blog.example script=/var/www/html/mem.php about=134217728
10s  outside  look blog.example 500 from=prober tier=2 by=app
10s  expect   php-memory-limit strong
