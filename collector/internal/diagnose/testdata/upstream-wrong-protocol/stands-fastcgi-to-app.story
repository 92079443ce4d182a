# fastcgi_pass to a Node application.
given nginx-app
10s  web-2    vhost nginx.service nginx running name=app.example at=/etc/nginx/sites-enabled/app:1 listen=0.0.0.0:80 route="/ > fastcgi > tcp:127.0.0.1:3000 > /etc/nginx/sites-enabled/app:5"
10s  outside  look app.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  expect   upstream-wrong-protocol conclusive because "speaks fastcgi to app.service, which speaks http"
