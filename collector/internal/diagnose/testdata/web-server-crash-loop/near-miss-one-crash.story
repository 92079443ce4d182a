# It died once, and systemd is about to bring it back.
given nginx-php
9s   web-1    test nginx.service nginx ok
10s  web-1    unit nginx.service activating/auto-restart result=signal exit=killed/9 restarts=0 restart=on-failure
10s  outside  look shop.example refused from=prober tier=2 by=nobody
10s  expect   blip
