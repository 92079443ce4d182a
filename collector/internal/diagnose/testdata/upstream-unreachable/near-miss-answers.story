# The other machine accepts connections: what it answers is its own affair.
given nginx-app
10s  web-2    vhost nginx.service nginx running name=app.example at=/etc/nginx/sites-enabled/app:1 listen=0.0.0.0:80 route="/ > http > tcp:10.0.0.7:3000 > /etc/nginx/sites-enabled/app:5"
10s  web-2    target tcp:10.0.0.7:3000 connects=yes
10s  outside  look app.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1
10s  expect   unknown
