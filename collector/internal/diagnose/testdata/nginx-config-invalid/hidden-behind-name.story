# The test says config error, but what it names is a name that does not resolve.
given nginx-app
10s  web-2    test nginx.service nginx config-error at=/etc/nginx/sites-enabled/app:5 text="host not found in upstream \"app-backend.lab\""
10s  web-2    unit nginx.service failed/failed result=exit-code
10s  outside  look app.example refused from=prober tier=2 by=nobody
10s  expect   upstream-unresolvable strong
