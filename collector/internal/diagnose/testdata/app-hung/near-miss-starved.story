# Others take the machine and the application gets only its turn: requests lie in its queue, and a restart would help nobody.
given nginx-app
10s  web-2    load cpu=1 cpus=2 load1=24 psi-cpu=0.98
10s  web-2    target tcp:127.0.0.1:3000 listens=yes connects=yes unit=app.service process=node queue=3 backlog=511 local=true
10s  outside  look app.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1 took=5.003s
10s  web-2    process node unit=app.service user=www-data count=1 running=1 cpu=0.04
10s  web-2    process convert unit=session-3.scope user=deploy count=4 running=4 cpu=0.2
10s  web-2    process gzip unit=cron.service user=root count=3 running=3 cpu=0.2
10s  web-2    process ffmpeg unit=session-4.scope user=deploy count=4 running=4 cpu=0.2
10s  web-2    process rsync unit=cron.service user=root count=3 running=3 cpu=0.2
10s  web-2    wait app.service cpu workers=1 of=1
10s  expect   unknown
14s  web-2    load cpu=1 cpus=2 load1=25 psi-cpu=0.98
14s  expect   cpu-overload strong
