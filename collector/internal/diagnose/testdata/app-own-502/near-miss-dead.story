# A custom error page, and the application is dead.
given nginx-app
1s   web-2    traffic nginx.service vhost=app.example log=/var/log/access.log window=10s requests=3
10s  web-2    unit app.service failed/failed result=signal exit=killed/9
10s  web-2    target tcp:127.0.0.1:3000 listens=no connects=no errno=ECONNREFUSED unit=app.service local=true
10s  outside  look app.example 502 from=prober tier=2 by=app body=other
10s  expect   app-stopped conclusive
12s  outside  look app.example 502 from=prober tier=2 by=app body=other
12s  expect   app-stopped conclusive
