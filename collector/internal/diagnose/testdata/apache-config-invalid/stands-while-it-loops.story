# Restart=on-failure with seconds between the tries: systemd never reaches its start limit, and tries for ever.
given apache-php
9s   web-3    test apache2.service apache config-error at=/etc/apache2/conf-enabled/bad.conf:1 text="Invalid command 'Bogus', perhaps misspelled"
10s  web-3    unit apache2.service activating/auto-restart result=exit-code restarts=1 restart=on-failure
10s  outside  look blog.example refused from=prober tier=2 by=nobody
10s  expect   apache-config-invalid conclusive on web-3 apache2.service
