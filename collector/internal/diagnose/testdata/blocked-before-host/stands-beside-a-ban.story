# fail2ban bans attackers all day; nobody at all gets through, so it is not that.
given nginx-php
0s   web-1    socket tcp:0.0.0.0:80 unit=nginx.service process=nginx queue=0 backlog=511
0s   web-1    firewall fail2ban ban rule="sshd: 203.0.113.77" port=80 source=203.0.113.77
15s  outside  look shop.example connect-time-out from=prober tier=2 by=nobody to=192.0.2.10:80
15s  outside  look shop.example connect-time-out from=singapore tier=2 by=nobody to=192.0.2.10:80
15s  web-1    inside shop.example 200 path=/ to=127.0.0.1:80
15s  expect   unknown
21s  expect   blocked-before-host strong on web-1
