# Between a death and the wait for the next start systemd calls it failed for a moment; it has not given up.
given nginx-app
10s  web-2    unit app.service failed/failed result=exit-code exit=exited/1 restarts=3 restart=always since=10s
10s  web-2    target tcp:127.0.0.1:3000 listens=no connects=no errno=ECONNREFUSED local=true
10s  web-2    sign nginx-upstream-closed nginx.service server=nginx target=tcp:127.0.0.1:3000 vhost=app.example about="response header from upstream" count=4
10s  outside  look app.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  expect   app-crash-mid-response strong
12s  expect   app-crash-loop conclusive
