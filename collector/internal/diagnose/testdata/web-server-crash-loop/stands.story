# A module kills nginx right after each start, and systemd waits three seconds before the next.
given nginx-php
9s   web-1    test nginx.service nginx ok
10s  web-1    unit nginx.service activating/auto-restart result=core-dump exit=dumped/11 restarts=3 restart=on-failure
10s  outside  look shop.example refused from=prober tier=2 by=nobody
10s  expect   web-server-crash-loop conclusive on web-1 nginx.service because "systemd restarts it, 3 so far"
