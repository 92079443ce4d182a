# The request is taken, the process sleeps, nginx gives up at its limit (truth 14).
given nginx-app
10s  web-2    sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=tcp:127.0.0.1:3000 vhost=app.example count=1
10s  web-2    target tcp:127.0.0.1:3000 listens=yes connects=yes unit=app.service process=node queue=0 backlog=511 local=true
10s  outside  look app.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1 took=5.01s
10s  expect   unknown because "what runs on web-2"
11s  web-2    process node unit=app.service user=www-data count=1 cpu=0.01
11s  expect   app-slow strong on web-2 app.service because "the log of nginx.service tells of ETIMEDOUT"
