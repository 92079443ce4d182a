# Another application cannot have its port; this one is well and the failure is its own.
given nginx-app
10s  web-2    unit other.service failed/failed result=exit-code exit=exited/1 restarts=4
10s  web-2    sign app-address-in-use other.service server=app target=tcp:127.0.0.1:4000 witness=kernel
10s  outside  look app.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504
10s  expect   unknown
