# nginx is stopped: visitors are refused at once, and it is never a 502 (truth 28).
given nginx-php
10s  web-1    unit nginx.service inactive/dead result=success stop=yes session="root on pts/0"
10s  outside  look shop.example refused from=prober tier=2 by=nobody
10s  expect   web-server-stopped conclusive on web-1 nginx.service because "somebody asked systemd to stop it while root on pts/0 was open" "shop.example does not answer prober (refused)"
