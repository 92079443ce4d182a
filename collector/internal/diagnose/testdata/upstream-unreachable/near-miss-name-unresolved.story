# Nobody knows where the name leads, so nobody knows whether it is another machine.
given nginx-app
10s  web-2    vhost nginx.service nginx running name=app.example at=/etc/nginx/sites-enabled/app:1 listen=0.0.0.0:80 route="/ > http > tcp:app.internal:3000 > /etc/nginx/sites-enabled/app:5" resolver=127.0.0.1:53
10s  web-2    target tcp:app.internal:3000
10s  web-2    sign nginx-could-not-be-resolved nginx.service server=nginx vhost=app.example about=app.internal errno=no-such-name
10s  outside  look app.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1
10s  expect   upstream-unresolvable strong
