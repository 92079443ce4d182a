# A vhost carries the name; its application is dead.
given nginx-app
10s  web-2    unit app.service failed/failed result=signal exit=killed/9
10s  web-2    target tcp:127.0.0.1:3000 listens=no connects=no errno=ECONNREFUSED unit=app.service local=true
10s  outside  look app.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  expect   app-stopped conclusive
