# Plain http to a TLS port is the backend's own 400, and no failure (truth 17).
given nginx-app
10s  web-2    vhost nginx.service nginx running name=app.example at=/etc/nginx/sites-enabled/app:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:8443 > /etc/nginx/sites-enabled/app:5"
10s  web-2    target tcp:127.0.0.1:8443 listens=yes connects=yes unit=tls.service process=node local=true
10s  outside  look app.example 400/ from=prober tier=2 by=app
10s  expect   none
