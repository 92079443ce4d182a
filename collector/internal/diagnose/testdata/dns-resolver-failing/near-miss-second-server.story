# The first of resolv.conf's servers is dead and the second answers: no log tells that a name was missed, and the application is dead.
given nginx-app
10s  web-2    vhost nginx.service nginx running name=app.example at=/etc/nginx/sites-enabled/app:1 listen=0.0.0.0:80 route="/ > http > tcp:app.internal:3000 > /etc/nginx/sites-enabled/app:5" resolver=10.0.0.2:53 resolver=10.0.0.3:53
10s  web-2    resolver 10.0.0.2:53 app.internal time-out family=A
10s  web-2    resolver 10.0.0.2:53 app.internal time-out family=AAAA
10s  web-2    resolver 10.0.0.3:53 app.internal ok family=A address=127.0.0.1
10s  web-2    target tcp:app.internal:3000 listens=no connects=no errno=ECONNREFUSED unit=app.service local=true
10s  web-2    unit app.service failed/failed result=signal exit=killed/9
10s  outside  look app.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1
10s  expect   app-stopped
