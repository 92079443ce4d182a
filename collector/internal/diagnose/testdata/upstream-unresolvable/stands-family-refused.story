# nginx's own server knows the A record and refuses the AAAA question; resolv.conf's refuses all, and nobody asks it (T14).
given nginx-app
10s  web-2    vhost nginx.service nginx running name=app.example at=/etc/nginx/sites-enabled/app:1 listen=0.0.0.0:80 route="/ > http > tcp:app.internal:3000 > /etc/nginx/sites-enabled/app:5" resolver=127.0.0.1:53
10s  web-2    sign nginx-could-not-be-resolved nginx.service server=nginx vhost=app.example about=app.internal errno=refused
10s  web-2    resolver 127.0.0.1:53 app.internal ok family=A address=127.0.0.1
10s  web-2    resolver 127.0.0.1:53 app.internal refused family=AAAA
10s  web-2    resolver 10.99.0.1:53 app.internal refused family=A
10s  web-2    resolver 10.99.0.1:53 app.internal refused family=AAAA
10s  outside  look app.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  expect   upstream-unresolvable strong because "127.0.0.1:53 answers refused for AAAA app.internal"
