# Who listens is known from the list of sockets only.
given nginx-app
10s  web-2    unit app.service failed/failed result=exit-code exit=exited/1 restarts=4 restart=on-failure
10s  web-2    target tcp:127.0.0.1:3000 listens=yes connects=yes local=true
10s  web-2    socket tcp:0.0.0.0:3000 unit=other.service process=node
10s  web-2    sign app-address-in-use app.service server=app target=tcp:127.0.0.1:3000 witness=kernel
10s  outside  look app.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504
10s  expect   upstream-port-taken strong because "other.service listens at tcp:127.0.0.1:3000"
