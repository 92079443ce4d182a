# The resolver has no such name: 502 in a millisecond (truth 12).
given nginx-app
10s  web-2    vhost nginx.service nginx running name=app.example at=/etc/nginx/sites-enabled/app:1 listen=0.0.0.0:80 route="/ > http > tcp:app-backend.lab:3000 > /etc/nginx/sites-enabled/app:5"
10s  web-2    sign nginx-could-not-be-resolved nginx.service server=nginx vhost=app.example about=app-backend.lab errno=no-such-name
10s  outside  look app.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  expect   upstream-unresolvable strong because "app-backend.lab"
