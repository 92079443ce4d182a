# return 502 stands for /, but /api/ goes to an application that is dead.
given nginx-app
10s  web-2    vhost nginx.service nginx running name=app.example at=/etc/nginx/sites-enabled/app:1 listen=0.0.0.0:80 route="/api/ > http > tcp:127.0.0.1:3000 > /etc/nginx/sites-enabled/app:5" route="/ > return > 502 > /etc/nginx/sites-enabled/app:14"
10s  web-2    unit app.service failed/failed result=signal exit=killed/9
10s  web-2    target tcp:127.0.0.1:3000 listens=no connects=no errno=ECONNREFUSED unit=app.service local=true
10s  outside  look app.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 url=http://app.example/api/x
10s  expect   app-stopped conclusive
