# nginx must resolve its upstream's name, and its resolver is gone: 502, both families (truth 12).
given nginx-app
10s  web-2    vhost nginx.service nginx running name=app.example at=/etc/nginx/sites-enabled/app:1 listen=0.0.0.0:80 route="/ > http > tcp:backend.example:3000 > /etc/nginx/sites-enabled/app:5" resolver=127.0.0.1:53
10s  web-2    sign nginx-could-not-be-resolved nginx.service server=nginx errno=time-out about=backend.example count=1
12s  outside  look app.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 took=2s
12s  expect   upstream-unresolvable
13s  web-2    resolver 127.0.0.1:53 backend.example time-out family=A took=2s
13s  web-2    resolver 127.0.0.1:53 backend.example time-out family=AAAA took=2s
13s  expect   dns-resolver-failing conclusive on web-2 because "resolver 127.0.0.1:53 about backend.example A: time-out"
