# Two places saw it; then nginx was stopped.
given nginx-app
1s   web-2    traffic nginx.service vhost=app.example log=/var/log/access.log window=10s requests=3
10s  outside  look app.example 502 from=prober tier=2 by=app body=other
10s  outside  look app.example 502 from=singapore tier=2 by=app body=other
15s  web-2    unit nginx.service inactive/dead result=success stop=yes
15s  outside  look app.example refused from=prober tier=2 by=nobody
15s  expect   web-server-stopped conclusive
