# The port is rejected, and then nginx is killed: nobody gets that far.
given nginx-app
10s  web-2    target tcp:127.0.0.1:3000 listens=yes connects=no errno=ECONNREFUSED unit=app.service process=node queue=0 backlog=511 local=true
10s  outside  look app.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1
10s  outside  look app.example 502 from=singapore tier=2 by=proxy server=nginx/1.22.1
15s  web-2    unit nginx.service failed/failed result=signal exit=killed/9
15s  outside  look app.example refused from=prober tier=2 by=nobody
15s  expect   web-server-stopped conclusive
