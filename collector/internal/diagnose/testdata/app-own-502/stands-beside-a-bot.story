# A bot asks for /wp-login.php, which is not there: Apache logs that, and it says nothing of the page that answers 502 by itself.
given apache-php
1s   web-3    traffic apache2.service vhost=blog.example log=/var/log/apache2/access.log window=10s requests=30
9s   web-3    sign php-no-script apache2.service server=apache vhost=blog.example count=4
10s  outside  look blog.example 502 from=prober tier=2 by=app body=other
10s  expect   unknown
11s  outside  look blog.example 502 from=prober tier=2 by=app body=other
11s  expect   app-own-502 strong
