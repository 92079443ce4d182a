# Target and processes were looked at while all was well. They are asked for again before anything is named.
given nginx-app
4s   web-2    target tcp:127.0.0.1:3000 listens=yes connects=yes unit=app.service process=node queue=0 backlog=511 local=true
4s   web-2    process node unit=app.service user=www-data count=1 cpu=0.01
10s  web-2    sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=tcp:127.0.0.1:3000 vhost=app.example count=1
10s  outside  look app.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1 took=5.003s
10s  expect   unknown because "target tcp:127.0.0.1:3000 on web-2 as the question needs it" "what runs on web-2"
11s  web-2    target tcp:127.0.0.1:3000 listens=yes connects=yes unit=app.service process=node queue=1 backlog=511 local=true
11s  web-2    process node unit=app.service user=www-data count=1 stopped=1 cpu=0
11s  expect   app-hung conclusive
