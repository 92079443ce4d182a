# No common protocol version: an alert of the backend (truth 17).
given nginx-app
10s  web-2    vhost nginx.service nginx running name=app.example at=/etc/nginx/sites-enabled/app:1 listen=0.0.0.0:80 route="/ > https > tcp:127.0.0.1:3000 > /etc/nginx/sites-enabled/app:5"
10s  web-2    sign nginx-upstream-tls-failed nginx.service server=nginx vhost=app.example about="tlsv1 alert protocol version" target=tcp:127.0.0.1:3000
10s  outside  look app.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  expect   upstream-tls-mismatch strong on web-2 tcp:127.0.0.1:3000 because "tlsv1 alert protocol version"
