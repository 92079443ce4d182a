# It says 503 by itself: busy, or in maintenance of its own.
given nginx-app
1s   web-2    traffic nginx.service vhost=app.example log=/var/log/access.log window=10s requests=3
10s  outside  look app.example 503 from=prober tier=2 by=app body=other
10s  expect   unknown
11s  outside  look app.example 503 from=prober tier=2 by=app body=other
11s  expect   app-own-502 strong
