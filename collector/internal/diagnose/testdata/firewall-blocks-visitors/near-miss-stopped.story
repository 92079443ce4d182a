# Refused because nginx is stopped; the ban has nothing to do with it.
given nginx-php
15s  web-1    unit nginx.service inactive/dead result=success stop=yes
15s  outside  look shop.example refused from=prober tier=2 by=nobody to=192.0.2.10:80
15s  web-1    firewall fail2ban ban rule="sshd: 203.0.113.77" port=80 source=203.0.113.77
15s  expect   web-server-stopped conclusive
