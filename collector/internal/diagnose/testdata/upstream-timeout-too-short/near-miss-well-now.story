# At the application itself it is quick: what made it slow is over.
given nginx-app
10s  web-2    vhost nginx.service nginx running name=app.example at=/etc/nginx/sites-enabled/app:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:3000 > /etc/nginx/sites-enabled/app:5 > read=3s"
20s  web-2    inside app.example 200 path=/ target=tcp:127.0.0.1:3000 took=20ms
20s  outside  look app.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 took=3.01s
20s  expect   unknown
