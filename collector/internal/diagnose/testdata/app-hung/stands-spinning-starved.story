# An endless loop on a machine that others want too: it gets a fifth of a CPU, and that is more than all else here.
given nginx-app
10s  web-2    load cpu=1 cpus=2 load1=14 psi-cpu=0.97
10s  web-2    target tcp:127.0.0.1:3000 listens=yes connects=yes unit=app.service process=node queue=3 backlog=511 local=true
10s  outside  look app.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1 took=5.003s
10s  web-2    process node unit=app.service user=www-data count=1 running=1 cpu=0.1
10s  web-2    process nginx unit=nginx.service user=www-data count=3 cpu=0.01
10s  web-2    process systemd-journal unit=systemd-journald.service user=root count=1 cpu=0.02
10s  expect   app-hung strong because "computes without a pause"
