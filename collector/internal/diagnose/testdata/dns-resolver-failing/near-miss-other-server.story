# resolv.conf's server refuses the name; nginx asks another one, which knows it, and the application is dead.
given nginx-app
10s  web-2    vhost nginx.service nginx running name=app.example at=/etc/nginx/sites-enabled/app:1 listen=0.0.0.0:80 route="/ > http > tcp:app.internal:3000 > /etc/nginx/sites-enabled/app:5" resolver=127.0.0.1:53
10s  web-2    resolver 127.0.0.1:53 app.internal ok family=A address=127.0.0.1
10s  web-2    resolver 127.0.0.1:53 app.internal no-data family=AAAA
10s  web-2    resolver 10.99.0.1:53 app.internal refused family=A
10s  web-2    resolver 10.99.0.1:53 app.internal refused family=AAAA
10s  web-2    target tcp:app.internal:3000 listens=no connects=no errno=ECONNREFUSED unit=app.service local=true
10s  web-2    unit app.service failed/failed result=signal exit=killed/9
10s  outside  look app.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1
10s  expect   app-stopped
