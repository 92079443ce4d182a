# An unknown command, then a restart: Apache is down (truth 21).
given apache-php
9s   web-3    test apache2.service apache config-error at=/etc/apache2/conf-enabled/bad.conf:1 text="Invalid command 'Bogus', perhaps misspelled"
10s  web-3    unit apache2.service failed/failed result=exit-code restart=on-abort
10s  outside  look blog.example refused from=prober tier=2 by=nobody
10s  expect   apache-config-invalid conclusive on web-3 apache2.service because "apache rejects its configuration at /etc/apache2/conf-enabled/bad.conf:1"
