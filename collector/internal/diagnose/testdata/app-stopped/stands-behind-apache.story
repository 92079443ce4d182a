# Behind Apache a dead application is a 503 (truth 13, 21).
given apache-app
10s  web-4    unit app.service failed/failed result=exit-code exit=exited/1 restart=no
10s  web-4    target tcp:127.0.0.1:3000 listens=no connects=no errno=ECONNREFUSED local=true
10s  outside  look api.example 503 from=prober tier=2 by=proxy server=Apache/2.4.68 body=apache-503
10s  expect   app-stopped conclusive on web-4 app.service because "exit status 1"
