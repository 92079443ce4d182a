# It dies of each request and systemd restarts it: it closes, but not because of its answer.
given nginx-app
10s  web-2    unit app.service activating/auto-restart result=exit-code exit=exited/1 restarts=4 restart=on-failure
10s  web-2    target tcp:127.0.0.1:3000 listens=no connects=no errno=ECONNREFUSED unit=app.service local=true
10s  web-2    sign nginx-upstream-closed nginx.service server=nginx vhost=app.example about="response header from upstream" target=tcp:127.0.0.1:3000
10s  outside  look app.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  expect   app-crash-mid-response
