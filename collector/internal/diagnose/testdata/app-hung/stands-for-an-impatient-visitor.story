# The proxy would wait for a minute, the prober does not: it connects and gets no answer.
given nginx-app
10s  web-2    target tcp:127.0.0.1:3000 listens=yes connects=yes unit=app.service process=node queue=3 backlog=511 local=true
10s  web-2    process node unit=app.service user=www-data count=1 stopped=1
10s  outside  look app.example time-out from=prober tier=2 by=nobody took=10s
10s  expect   app-hung conclusive on web-2 app.service
