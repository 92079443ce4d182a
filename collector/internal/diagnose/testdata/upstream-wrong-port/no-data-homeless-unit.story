# An application is down and nobody knows its port: it may be the one that is missing here.
given nginx-app
10s  web-2    unit shop.service failed/failed result=signal exit=killed/9
10s  web-2    vhost nginx.service nginx running name=app.example at=/etc/nginx/sites-enabled/app:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:3999 > /etc/nginx/sites-enabled/app:5"
10s  web-2    target tcp:127.0.0.1:3999 listens=no connects=no errno=ECONNREFUSED local=true
10s  outside  look app.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1
10s  expect   unknown because "where shop.service is set up to listen"
