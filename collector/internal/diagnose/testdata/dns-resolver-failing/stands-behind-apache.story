# Scripts behind Apache find no name any more.
given apache-php
10s  web-3    sign php-remote-failed apache2.service server=apache vhost=blog.example about=api.pay.example count=1
10s  web-3    resolver system api.pay.example unreachable family=A
10s  web-3    resolver system updates.example unreachable family=A
10s  outside  look blog.example 500 from=prober tier=2 by=app
10s  expect   dns-resolver-failing strong on web-3
