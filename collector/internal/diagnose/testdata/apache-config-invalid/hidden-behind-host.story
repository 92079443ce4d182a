# Apache did not come up, and then the machine went away.
given apache-php
9s   web-3    test apache2.service apache config-error at=/etc/apache2/conf-enabled/bad.conf:1 text="Invalid command 'Bogus'"
10s  web-3    unit apache2.service failed/failed result=exit-code
10s  outside  look blog.example refused from=prober tier=2 by=nobody
60s  outside  look blog.example connect-time-out from=prober tier=2 by=nobody
60s  outside  look blog.example connect-time-out from=singapore tier=2 by=nobody
60s  expect   host-unreachable strong on web-3
