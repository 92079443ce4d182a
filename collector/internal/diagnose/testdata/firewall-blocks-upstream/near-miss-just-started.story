# The application was started a second ago: the connect was tried before it listened, the list was read after.
given nginx-app
10s  web-2    unit app.service active/running pid=80 since=10s
10s  web-2    target tcp:127.0.0.1:3000 listens=yes connects=no errno=ECONNREFUSED unit=app.service process=node queue=0 backlog=511 local=true
11s  outside  look app.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1
11s  expect   blip weak
