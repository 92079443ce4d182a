# nginx is well and would wait for a minute; the application behind it is stopped.
given nginx-app
10s  web-2    target tcp:127.0.0.1:3000 listens=yes connects=yes unit=app.service process=node queue=3 backlog=511 local=true
10s  web-2    process node unit=app.service user=www-data count=1 stopped=1
10s  web-2    socket tcp:0.0.0.0:80 unit=nginx.service process=nginx queue=0 backlog=511
10s  outside  look app.example time-out from=prober tier=2 by=nobody took=10s
10s  expect   app-hung conclusive
