# The fifth crash was the last one: systemd gave up and nobody listens any more (truth 15).
given nginx-app
10s  web-2    unit app.service failed/failed result=exit-code exit=exited/1 restarts=5 restart=always
10s  web-2    target tcp:127.0.0.1:3000 listens=no connects=no errno=ECONNREFUSED local=true
10s  web-2    sign nginx-upstream-closed nginx.service server=nginx target=tcp:127.0.0.1:3000 vhost=app.example about="response header from upstream" count=5
10s  outside  look app.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  expect   app-crash-loop conclusive on web-2 app.service
