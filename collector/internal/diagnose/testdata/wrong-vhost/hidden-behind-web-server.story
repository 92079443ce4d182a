# Two places saw it; then nginx was stopped.
given nginx-app
9s   web-2    removal vhost "nginx.service running /etc/nginx/sites-enabled/app:1 app.example"
9s   web-2    vhost nginx.service nginx running name=other.example at=/etc/nginx/sites-enabled/other:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:4000 > /etc/nginx/sites-enabled/other:5"
9s   web-2    target tcp:127.0.0.1:4000 listens=no connects=no errno=ECONNREFUSED local=true
9s   web-2    change reload nginx.service when=8s
10s  outside  look app.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 to=192.0.2.20:80
10s  outside  look app.example 502 from=singapore tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 to=192.0.2.20:80
15s  web-2    unit nginx.service inactive/dead result=success stop=yes
15s  outside  look app.example refused from=prober tier=2 by=nobody to=192.0.2.20:80
15s  expect   web-server-stopped conclusive
