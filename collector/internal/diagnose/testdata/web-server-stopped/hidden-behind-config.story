# Both hold: nginx is down and its configuration is wrong. The deeper one is told, the other is the runner-up.
given apache-php
9s   web-3    test apache2.service apache config-error at=/etc/apache2/conf-enabled/bad.conf:1 text="Invalid command 'Bogus'"
10s  web-3    unit apache2.service failed/failed result=exit-code restart=on-abort
10s  outside  look blog.example refused from=prober tier=2 by=nobody
10s  expect   apache-config-invalid conclusive
