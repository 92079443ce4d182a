# One peer of the group is dead and the other lives: what the outside sees is an invalid answer of the live one (T22).
given nginx-app
10s  web-2    vhost nginx.service nginx running name=app.example at=/etc/nginx/sites-enabled/app:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:3998 > /etc/nginx/sites-enabled/app:5" route="/ > http > tcp:127.0.0.1:3000 > /etc/nginx/sites-enabled/app:6"
10s  web-2    target tcp:127.0.0.1:3998 listens=no connects=no errno=ECONNREFUSED local=true
10s  web-2    sign nginx-invalid-response nginx.service server=nginx vhost=app.example about=header target=tcp:127.0.0.1:3000
10s  outside  look app.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  expect   app-invalid-response strong
