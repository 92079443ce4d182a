# It has expired, but nginx does not verify it; the application answers by itself what it answers.
given nginx-app
10s  web-2    vhost nginx.service nginx running name=app.example at=/etc/nginx/sites-enabled/app:1 listen=0.0.0.0:80 route="/ > https > tcp:127.0.0.1:3000 > /etc/nginx/sites-enabled/app:5"
10s  web-2    certificate tcp:127.0.0.1:3000 served=true upstream=true name=app.lab until=5s fingerprint=aa
10s  outside  look app.example 500 from=prober tier=2 by=app
10s  expect   unknown
