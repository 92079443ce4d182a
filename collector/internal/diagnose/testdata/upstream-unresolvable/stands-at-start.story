# nginx was restarted while a static name did not resolve: it is down, and visitors are refused (truth 12).
given nginx-app
9s   web-2    test nginx.service nginx environment-error at=/etc/nginx/sites-enabled/app:5 text="host not found in upstream \"app-backend.lab\""
10s  web-2    unit nginx.service failed/failed result=exit-code
10s  outside  look app.example refused from=prober tier=2 by=nobody
10s  expect   upstream-unresolvable strong because "host not found in upstream"
