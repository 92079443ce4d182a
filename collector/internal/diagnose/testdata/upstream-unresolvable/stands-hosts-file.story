# The name stands in /etc/hosts only: the system finds it, nginx never looks there (T14).
given nginx-app
10s  web-2    sign nginx-could-not-be-resolved nginx.service server=nginx vhost=app.example about=intern errno=no-such-name
10s  web-2    resolver system intern ok address=10.0.0.5
10s  outside  look app.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  expect   upstream-unresolvable strong
