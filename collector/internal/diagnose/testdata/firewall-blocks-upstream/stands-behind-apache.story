# Behind Apache a rejected connect is a 503.
given apache-app
10s  web-4    target tcp:127.0.0.1:3000 listens=yes connects=no errno=ECONNREFUSED unit=app.service process=node queue=0 backlog=511 local=true
10s  outside  look api.example 503 from=prober tier=2 by=proxy server=Apache/2.4.68 body=apache-503
10s  expect   firewall-blocks-upstream conclusive on web-4 tcp:127.0.0.1:3000
