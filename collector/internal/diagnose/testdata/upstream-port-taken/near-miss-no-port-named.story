# Another application cannot have its port, and its line does not say which: this target has its own owner.
given nginx-app
10s  web-2    unit other.service failed/failed result=exit-code exit=exited/1 restarts=4
10s  web-2    sign app-address-in-use other.service server=app witness=kernel
10s  outside  look app.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504
10s  expect   unknown
