# proxy_pass was corrected on disk.
given nginx-app
10s  web-2    vhost nginx.service nginx running name=app.example at=/etc/nginx/sites-enabled/app:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:3999 > /etc/nginx/sites-enabled/app:5"
10s  web-2    target tcp:127.0.0.1:3999 listens=no connects=no errno=ECONNREFUSED local=true
10s  web-2    vhost nginx.service nginx disk name=app.example at=/etc/nginx/sites-enabled/app:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:3000 > /etc/nginx/sites-enabled/app:5"
10s  web-2    test nginx.service nginx ok newer=yes
10s  outside  look app.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  expect   config-not-reloaded conclusive
