# A stranger listens on the port and never answers; the application itself lost the race for it (truth 13).
given nginx-app
10s  web-2    unit app.service failed/failed result=exit-code exit=exited/1 restarts=4
10s  web-2    target tcp:127.0.0.1:3000 listens=yes connects=yes unit=session-3.scope process=nc queue=1 backlog=1 local=true
10s  web-2    process nc unit=session-3.scope count=1
10s  outside  look app.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1 took=5.009s
10s  expect   unknown
