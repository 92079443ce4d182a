# The name leads to a machine that is off: nginx logs the address it found, the host's own connect times out (truth 12).
given nginx-app
10s  web-2    vhost nginx.service nginx running name=app.example at=/etc/nginx/sites-enabled/app:1 listen=0.0.0.0:80 route="/ > http > tcp:app.internal:3000 > /etc/nginx/sites-enabled/app:5" resolver=127.0.0.1:53
10s  web-2    resolver 127.0.0.1:53 app.internal ok family=A address=10.99.0.250
10s  web-2    resolver 127.0.0.1:53 app.internal no-data family=AAAA
10s  web-2    target tcp:app.internal:3000 connects=no errno=ETIMEDOUT
10s  web-2    sign nginx-connect-failed nginx.service server=nginx vhost=app.example target=tcp:10.99.0.250:3000 errno=EHOSTUNREACH
13s  outside  look app.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 took=3.07s
13s  expect   upstream-unreachable strong on web-2 tcp:app.internal:3000
