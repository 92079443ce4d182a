# nginx itself was stopped by a signal: visitors give up, and the idle application has nothing to do with it (truth 28).
given nginx-app
10s  web-2    process nginx unit=nginx.service count=3 stopped=3
10s  web-2    process node unit=app.service count=1
10s  web-2    wait app.service local workers=1 of=1 address=tcp:127.0.0.1:4000
10s  web-2    socket tcp:0.0.0.0:80 unit=nginx.service process=nginx queue=3 backlog=511
10s  outside  look app.example time-out from=prober tier=2 by=nobody took=100ms
10s  expect   web-server-hung conclusive
