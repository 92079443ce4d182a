# Two places saw it; a minute later the machine is gone.
given nginx-app
10s  web-2    sign nginx-could-not-be-resolved nginx.service server=nginx vhost=app.example about=app-backend.lab errno=no-such-name
10s  outside  look app.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  outside  look app.example 502 from=singapore tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
11s  web-2    agent gone
60s  outside  look app.example connect-time-out from=prober tier=2 by=nobody
60s  outside  look app.example connect-time-out from=singapore tier=2 by=nobody
60s  expect   host-unreachable strong on web-2
