# Every peer of an upstream group is dead: no live upstreams (truth 11).
given nginx-app
10s  web-2    vhost nginx.service nginx running name=app.example at=/etc/nginx/sites-enabled/app:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:3998 > /etc/nginx/sites-enabled/app:5" route="/ > http > tcp:127.0.0.1:3999 > /etc/nginx/sites-enabled/app:5"
10s  web-2    target tcp:127.0.0.1:3998 listens=no connects=no errno=ECONNREFUSED local=true
10s  web-2    target tcp:127.0.0.1:3999 listens=no connects=no errno=ECONNREFUSED local=true
10s  web-2    sign nginx-no-live-upstreams nginx.service server=nginx vhost=app.example
10s  outside  look app.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  expect   upstream-wrong-port conclusive
