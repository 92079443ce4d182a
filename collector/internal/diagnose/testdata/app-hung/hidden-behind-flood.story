# The queue of the application is full because of a flood: its own process is not to blame.
given nginx-app
10s  web-2    load cpu=0.6 cpus=2 psi-cpu=0.4
10s  web-2    process node unit=app.service user=www-data count=1 running=1 cpu=0.5
10s  web-2    target tcp:127.0.0.1:3000 listens=yes connects=yes unit=app.service process=node queue=400 backlog=511 local=true
10s  web-2    traffic nginx.service vhost=app.example log=/var/log/nginx/access.log window=10s requests=8000 504=3000 sources=3 top=0.94 habit=2.5 counted=1
10s  outside  look app.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1 took=5.003s
10s  expect   traffic-flood strong because "800 requests a second for app.example instead of 2.5, 94% of one visitor"
