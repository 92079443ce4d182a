# Two places saw the 504; then nginx was stopped.
given nginx-app
10s  web-2    vhost nginx.service nginx running name=app.example at=/etc/nginx/sites-enabled/app:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:3000 > /etc/nginx/sites-enabled/app:5 > read=3s"
10s  web-2    inside app.example 200 path=/ target=tcp:127.0.0.1:3000 took=5s
10s  outside  look app.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 took=3.01s
10s  outside  look app.example 504 from=singapore tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 took=3.01s
15s  web-2    unit nginx.service inactive/dead result=success stop=yes
15s  outside  look app.example refused from=prober tier=2 by=nobody
15s  expect   web-server-stopped conclusive
