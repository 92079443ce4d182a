# Nobody has counted its traffic yet, but the host says that it reads nginx's log.
given nginx-app
1s   web-2    missing "weblog nginx.service" ok=true
10s  outside  look app.example 502 from=prober tier=2 by=app body=other
10s  expect   unknown
11s  outside  look app.example 502 from=prober tier=2 by=app body=other
11s  expect   app-own-502 strong because "the log of nginx.service is read"
