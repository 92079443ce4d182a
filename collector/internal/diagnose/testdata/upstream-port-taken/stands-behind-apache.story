# Behind Apache a time-out over http is a 502.
given apache-app
10s  web-4    unit app.service failed/failed result=exit-code exit=exited/1 restarts=4 restart=on-failure
10s  web-4    target tcp:127.0.0.1:3000 listens=yes connects=yes unit=session-3.scope process=nc local=true
10s  web-4    sign app-address-in-use app.service server=app target=tcp:127.0.0.1:3000 witness=kernel
10s  outside  look api.example 502 from=prober tier=2 by=proxy server=Apache/2.4.68 body=apache-502
10s  expect   upstream-port-taken strong
