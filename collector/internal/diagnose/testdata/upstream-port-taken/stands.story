# nc sits on the port and says nothing: 504 at the limit, the application gave up with EADDRINUSE (truth 13).
given nginx-app
10s  web-2    unit app.service failed/failed result=exit-code exit=exited/1 restarts=4 restart=on-failure
10s  web-2    target tcp:127.0.0.1:3000 listens=yes connects=yes unit=session-3.scope process=nc local=true
10s  web-2    sign app-address-in-use app.service server=app target=tcp:127.0.0.1:3000 witness=kernel
10s  outside  look app.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504
10s  expect   upstream-port-taken strong on web-2 tcp:127.0.0.1:3000 because "session-3.scope listens at tcp:127.0.0.1:3000" "app.service says that its address is in use"
