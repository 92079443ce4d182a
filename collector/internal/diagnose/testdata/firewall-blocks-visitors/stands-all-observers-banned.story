# Everybody who looks is banned, each by a ban of its own: that no vantage gets through speaks for the bans, not against them.
given nginx-php
0s   web-1    socket tcp:0.0.0.0:80 unit=nginx.service process=nginx queue=0 backlog=511
15s  outside  look shop.example connect-time-out from=prober tier=2 by=nobody to=192.0.2.10:80 source=198.51.100.9
15s  outside  look shop.example connect-time-out from=singapore tier=2 by=nobody to=192.0.2.10:80 source=198.51.100.7
15s  web-1    inside shop.example 200 path=/ to=127.0.0.1:80
15s  web-1    firewall fail2ban ban rule="nginx: 198.51.100.9" port=80 source=198.51.100.9
15s  expect   unknown
15s  web-1    firewall fail2ban ban rule="nginx: 198.51.100.7" port=80 source=198.51.100.7
15s  expect   firewall-blocks-visitors conclusive on web-1
