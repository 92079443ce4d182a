# It cannot start because its database is down.
given nginx-app
0s   web-2    unit postgresql@15-main.service active/running
8s   web-2    unit postgresql@15-main.service failed/failed result=oom-kill since=8s
10s  web-2    unit app.service activating/auto-restart result=exit-code exit=exited/1 restarts=4 restart=always
10s  web-2    target tcp:127.0.0.1:3000 listens=no connects=no errno=ECONNREFUSED local=true
10s  web-2    sign app-exception app.service server=app about="Error: connect ECONNREFUSED 127.0.0.1:5432" count=3 witness=kernel
10s  outside  look app.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  expect   database-stopped strong
