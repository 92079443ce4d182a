# The application itself listens and says nothing.
given nginx-app
10s  web-2    target tcp:127.0.0.1:3000 listens=yes connects=yes unit=app.service process=node queue=3 backlog=511 local=true
10s  outside  look app.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504
10s  expect   app-hung
