# Others take the machine; the application was found runnable by chance and takes no CPU: it is slow by itself.
given nginx-app
10s  web-2    load cpu=1 cpus=2 load1=24 psi-cpu=0.98
10s  web-2    sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=tcp:127.0.0.1:3000 vhost=app.example count=1
10s  web-2    target tcp:127.0.0.1:3000 listens=yes connects=yes unit=app.service process=node queue=0 backlog=511 local=true
10s  web-2    process node unit=app.service user=www-data count=1 cpu=0.0125
10s  outside  look app.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1 took=2.01s
11s  web-2    wait app.service cpu workers=1 of=1
16s  web-2    load cpu=1 cpus=2 load1=25 psi-cpu=0.98
16s  expect   app-slow strong
