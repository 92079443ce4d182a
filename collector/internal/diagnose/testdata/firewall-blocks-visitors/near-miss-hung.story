# Connects succeed, nobody answers, and the host's own request hangs too: nginx is stopped by a signal (truth 28).
given nginx-php
0s   web-1    socket tcp:0.0.0.0:80 unit=nginx.service process=nginx queue=0 backlog=511
20s  outside  look shop.example time-out from=prober tier=2 by=nobody to=192.0.2.10:80
20s  web-1    inside shop.example time-out path=/ to=127.0.0.1:80
20s  web-1    firewall fail2ban ban rule="sshd: 203.0.113.77" port=80 source=203.0.113.77
20s  expect   unknown
