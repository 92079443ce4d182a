# The address is this host's own and somebody listens there: a rule rejects.
given nginx-app
10s  web-2    vhost nginx.service nginx running name=app.example at=/etc/nginx/sites-enabled/app:1 listen=0.0.0.0:80 route="/ > http > tcp:192.0.2.20:3000 > /etc/nginx/sites-enabled/app:5"
10s  web-2    target tcp:192.0.2.20:3000 listens=yes connects=no errno=EHOSTUNREACH unit=app.service local=true
10s  outside  look app.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1
10s  expect   firewall-blocks-upstream conclusive
