# One server block at :80 redirects, another one at :443 serves: both carry the name, and its application is dead.
given nginx-app
10s  web-2    vhost nginx.service nginx running name=other.example at=/etc/nginx/sites-enabled/other:1 listen=0.0.0.0:443,tls,default route="/ > http > tcp:127.0.0.1:4000 > /etc/nginx/sites-enabled/other:5"
10s  web-2    vhost nginx.service nginx running name=app.example at=/etc/nginx/sites-enabled/app:20 listen=0.0.0.0:443,tls route="/ > http > tcp:127.0.0.1:3000 > /etc/nginx/sites-enabled/app:25"
10s  web-2    unit app.service failed/failed result=signal exit=killed/9
10s  web-2    target tcp:127.0.0.1:3000 listens=no connects=no errno=ECONNREFUSED unit=app.service local=true
10s  outside  look app.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 to=192.0.2.20:443
10s  expect   app-stopped conclusive
