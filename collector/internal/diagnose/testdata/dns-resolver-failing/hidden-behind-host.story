# The resolver failed, and then the whole machine was gone.
given nginx-app
10s  web-2    vhost nginx.service nginx running name=app.example at=/etc/nginx/sites-enabled/app:1 listen=0.0.0.0:80 route="/ > http > tcp:backend.example:3000 > /etc/nginx/sites-enabled/app:5" resolver=127.0.0.1:53
10s  web-2    resolver 127.0.0.1:53 backend.example time-out family=A
10s  web-2    resolver 127.0.0.1:53 backend.example time-out family=AAAA
10s  outside  look app.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1
10s  expect   dns-resolver-failing conclusive
70s  outside  look app.example connect-time-out from=prober tier=2 by=nobody
70s  outside  look app.example connect-time-out from=singapore tier=2 by=nobody
70s  expect   host-unreachable strong
