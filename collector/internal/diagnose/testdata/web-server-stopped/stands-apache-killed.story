# Apache's master is killed.
given apache-php
10s  web-3    unit apache2.service failed/failed result=signal exit=killed/9 restart=on-abort stop=no
10s  outside  look blog.example refused from=prober tier=2 by=nobody
10s  expect   web-server-stopped conclusive on web-3 apache2.service because "apache2.service is failed (signal 9)"
