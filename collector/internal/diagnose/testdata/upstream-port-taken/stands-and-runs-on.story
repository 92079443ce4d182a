# The application catches the error and runs on without a port.
given nginx-app
10s  web-2    target tcp:127.0.0.1:3000 listens=yes connects=yes unit=session-3.scope process=nc local=true
10s  web-2    sign app-address-in-use app.service server=app target=tcp:127.0.0.1:3000 witness=kernel
10s  outside  look app.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504
10s  expect   upstream-port-taken strong
