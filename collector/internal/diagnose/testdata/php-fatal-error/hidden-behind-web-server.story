# Two places saw the 500; then nginx was stopped.
given nginx-php
10s  web-1    sign php-fatal nginx.service server=nginx vhost=shop.example script=/var/www/shop/wp-content/plugins/woo-broken/init.php
10s  outside  look shop.example 500 from=prober tier=2 by=app
10s  outside  look shop.example 500 from=singapore tier=2 by=app
15s  web-1    unit nginx.service inactive/dead result=success stop=yes
15s  outside  look shop.example refused from=prober tier=2 by=nobody
15s  expect   web-server-stopped conclusive
