# The Node application is killed; nobody listens on its port (truth 13).
given nginx-app
10s  web-2    unit app.service failed/failed result=signal exit=killed/9 restart=no stop=no
10s  web-2    target tcp:127.0.0.1:3000 listens=no connects=no errno=ECONNREFUSED local=true
10s  outside  look app.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  expect   app-stopped conclusive on web-2 app.service because "app.service is failed (signal 9)" "connect to tcp:127.0.0.1:3000 fails with ECONNREFUSED"
