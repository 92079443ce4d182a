# The test itself could not judge: a name in the configuration did not resolve.
given apache-php
9s   web-3    test apache2.service apache environment-error text="Name or service not known"
10s  web-3    unit apache2.service failed/failed result=exit-code restart=on-abort
10s  outside  look blog.example refused from=prober tier=2 by=nobody
10s  expect   web-server-stopped strong on web-3 apache2.service
