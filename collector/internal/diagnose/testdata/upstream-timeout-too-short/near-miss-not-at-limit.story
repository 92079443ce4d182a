# The 502 came at once, and not at the limit.
given nginx-app
10s  web-2    vhost nginx.service nginx running name=app.example at=/etc/nginx/sites-enabled/app:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:3000 > /etc/nginx/sites-enabled/app:5 > read=3s"
20s  web-2    inside app.example 200 path=/ target=tcp:127.0.0.1:3000 took=5s
20s  outside  look app.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 took=3ms
20s  expect   unknown
