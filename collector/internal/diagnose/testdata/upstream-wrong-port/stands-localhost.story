# localhost resolves to ::1 first, and the application listens on 127.0.0.1 only (truth 11).
given nginx-app
10s  web-2    vhost nginx.service nginx running name=app.example at=/etc/nginx/sites-enabled/app:1 listen=0.0.0.0:80 route="/ > http > tcp:[::1]:3000 > /etc/nginx/sites-enabled/app:5"
10s  web-2    target tcp:[::1]:3000 listens=no connects=no errno=ECONNREFUSED local=true
10s  outside  look app.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  expect   upstream-wrong-port conclusive
