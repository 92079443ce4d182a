# localhost is two addresses, and the log tells of one of them: nothing else is loaded.
given nginx-app
10s  web-2    removal vhost "nginx.service running /etc/nginx/sites-enabled/app:1 app.example"
10s  web-2    vhost nginx.service nginx disk name=app.example at=/etc/nginx/sites-enabled/app:1 listen=0.0.0.0:80 route="/ > http > tcp:localhost:3000 > /etc/nginx/sites-enabled/app:5"
10s  web-2    target tcp:localhost:3000 listens=yes connects=yes unit=app.service local=true
10s  web-2    test nginx.service nginx ok newer=yes
10s  web-2    sign nginx-connect-failed nginx.service server=nginx vhost=app.example target=tcp:[::1]:3000 errno=ECONNREFUSED
10s  outside  look app.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  expect   unknown
