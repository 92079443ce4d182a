# A answers, AAAA is refused: nginx gives up, getent does not (T14).
given nginx-app
10s  web-2    sign nginx-could-not-be-resolved nginx.service server=nginx vhost=app.example about=app-backend.lab errno=refused
10s  web-2    resolver 127.0.0.1:53 app-backend.lab ok family=A address=127.0.0.1
10s  web-2    resolver 127.0.0.1:53 app-backend.lab no-data family=AAAA
10s  outside  look app.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  expect   upstream-unresolvable strong because "127.0.0.1:53 answers no-data for AAAA app-backend.lab"
