# An event loop that is blocked by its own work: state R, one CPU of two, and the queue fills (truth 14).
given nginx-app
10s  web-2    load cpu=0.5 cpus=2 psi-cpu=0.4
10s  web-2    target tcp:127.0.0.1:3000 listens=yes connects=yes unit=app.service process=node queue=1 backlog=511 local=true
10s  web-2    process node unit=app.service user=www-data count=1 running=1 cpu=0.49
10s  outside  look app.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1 took=5.003s
10s  expect   app-hung strong on web-2 app.service because "node of app.service computes without a pause (49% of the machine)"
