# A full accept queue drops connects on TCP just as a firewall does (truth 5, T31).
given nginx-app
10s  web-2    target tcp:127.0.0.1:3000 listens=yes connects=no errno=ETIMEDOUT unit=app.service process=node queue=512 backlog=511 local=true
10s  outside  look app.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1
10s  expect   app-hung
