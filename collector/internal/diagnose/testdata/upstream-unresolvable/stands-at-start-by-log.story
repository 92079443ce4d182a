# The same when only the log of the start says it, and the test calls it a wrong file.
given nginx-app
9s   web-2    test nginx.service nginx config-error at=/etc/nginx/sites-enabled/app:5 text="host not found in upstream"
10s  web-2    unit nginx.service failed/failed result=exit-code since=9s
10s  web-2    sign nginx-host-not-found nginx.service server=nginx vhost=app.example about=app-backend.lab
10s  outside  look app.example refused from=prober tier=2 by=nobody
10s  expect   upstream-unresolvable strong
