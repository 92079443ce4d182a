# SIGSTOP: the port still accepts, the request lies in the queue, nginx gives up after 5 s (truth 14).
given nginx-app
10s  web-2    target tcp:127.0.0.1:3000 listens=yes connects=yes unit=app.service process=node queue=1 backlog=511 local=true
10s  web-2    sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=tcp:127.0.0.1:3000 vhost=app.example count=1
10s  outside  look app.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1 took=5.003s
10s  expect   app-hung weak on web-2 app.service because "accept queue of tcp:127.0.0.1:3000 holds 1 of 511" "what runs on web-2"
11s  web-2    process node unit=app.service user=www-data count=1 stopped=1 cpu=0
11s  expect   app-hung conclusive because "1 of 1 processes node of app.service are stopped (state T)"
