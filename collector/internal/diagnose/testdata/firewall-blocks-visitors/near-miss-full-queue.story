# The accept queue of a hung nginx is full: the kernel drops connects, no rule does.
given nginx-php
15s  web-1    socket tcp:0.0.0.0:80 unit=nginx.service process=nginx queue=512 backlog=511
15s  outside  look shop.example connect-time-out from=prober tier=2 by=nobody to=192.0.2.10:80
15s  web-1    inside shop.example connect-time-out path=/ to=127.0.0.1:80
15s  web-1    firewall fail2ban ban rule="sshd: 203.0.113.77" port=80 source=203.0.113.77
15s  expect   unknown
