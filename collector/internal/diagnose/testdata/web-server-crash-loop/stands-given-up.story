# Five times, then systemd gives up.
given apache-php
9s   web-3    test apache2.service apache ok
10s  web-3    unit apache2.service failed/failed result=signal exit=killed/11 restarts=5 restart=on-abort
15s  outside  look blog.example refused from=prober tier=2 by=nobody
15s  expect   web-server-crash-loop conclusive on web-3 apache2.service because "after 5 automatic restarts"
