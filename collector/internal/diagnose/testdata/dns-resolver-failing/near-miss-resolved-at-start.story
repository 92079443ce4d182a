# The name is written out, so nginx resolved it when it started: a resolver that is dead by now is not what fails.
given nginx-app
10s  web-2    vhost nginx.service nginx running name=app.example at=/etc/nginx/sites-enabled/app:1 listen=0.0.0.0:80 route="/ > http > tcp:backend.example:3000 > /etc/nginx/sites-enabled/app:5"
10s  web-2    resolver 10.0.0.2:53 backend.example time-out family=A
10s  web-2    resolver 10.0.0.2:53 backend.example time-out family=AAAA
10s  web-2    resolver system backend.example time-out family=A
10s  web-2    resolver system backend.example time-out family=AAAA
10s  outside  look app.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1
10s  expect   unknown
