# It is not expired but of an issuer that nobody trusts.
given nginx-app
10s  web-2    vhost nginx.service nginx running name=app.example at=/etc/nginx/sites-enabled/app:1 listen=0.0.0.0:80 route="/ > https > tcp:127.0.0.1:3000 > /etc/nginx/sites-enabled/app:5"
10s  web-2    sign nginx-upstream-certificate nginx.service server=nginx vhost=app.example about="unable to get local issuer certificate" target=tcp:127.0.0.1:3000
10s  outside  look app.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  expect   upstream-tls-mismatch strong
