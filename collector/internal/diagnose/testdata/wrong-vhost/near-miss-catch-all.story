# The default server is one for all names and always served the site: what is broken is its application.
given nginx-app
9s   web-2    removal vhost "nginx.service running /etc/nginx/sites-enabled/app:1 app.example"
9s   web-2    vhost nginx.service nginx running name=_ at=/etc/nginx/sites-enabled/other:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:4000 > /etc/nginx/sites-enabled/other:5"
9s   web-2    target tcp:127.0.0.1:4000 listens=no connects=no errno=ECONNREFUSED local=true
10s  outside  look app.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 to=192.0.2.20:80
10s  expect   upstream-wrong-port conclusive
