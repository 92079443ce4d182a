# bind fails because the address is not of this machine (99): nobody holds the port.
given nginx-php
10s  web-1    socket tcp:127.0.0.1:22 unit=ssh.service process=sshd
10s  web-1    unit nginx.service failed/failed result=exit-code since=9s
10s  web-1    sign nginx-bind-failed nginx.service server=nginx errno=EADDRNOTAVAIL
10s  outside  look shop.example refused from=prober tier=2 by=nobody
10s  expect   web-server-stopped strong
