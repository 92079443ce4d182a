# A deployment restarted the application for each of its sites.
given nginx-app
10s  web-2    unit app.service failed/failed result=start-limit-hit exit=exited/0
10s  web-2    target tcp:127.0.0.1:3000 listens=no connects=no errno=ECONNREFUSED local=true
10s  outside  look app.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1
10s  expect   restart-storm conclusive on web-2 app.service
