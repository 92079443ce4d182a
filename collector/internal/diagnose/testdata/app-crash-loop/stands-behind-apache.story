# Behind Apache: 503.
given apache-app
10s  web-4    unit app.service failed/failed result=exit-code exit=exited/1 restarts=5 restart=on-failure
10s  web-4    target tcp:127.0.0.1:3000 listens=no connects=no errno=ECONNREFUSED local=true
10s  outside  look api.example 503 from=prober tier=2 by=proxy server=Apache/2.4.68 body=apache-503
10s  expect   app-crash-loop conclusive on web-4 app.service
