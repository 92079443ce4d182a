# The application answers 502 with a page of its own; nginx's error log is empty (truth 15).
given nginx-app
1s   web-2    traffic nginx.service vhost=app.example log=/var/log/access.log window=10s requests=3
10s  outside  look app.example 502 from=prober tier=2 by=app body=other
10s  expect   unknown
11s  outside  look app.example 502 from=prober tier=2 by=app body=other
11s  expect   app-own-502 strong on web-2 app.example because "hold no error of its own"
