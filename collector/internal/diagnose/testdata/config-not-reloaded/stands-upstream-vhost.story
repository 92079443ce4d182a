# The TLS backend is another vhost of this host: its file is new, and what it serves has ended.
given nginx-app
10s  web-2    vhost nginx.service nginx running name=app.example at=/etc/nginx/sites-enabled/app:1 listen=0.0.0.0:80 route="/ > https > tcp:127.0.0.1:8443 > /etc/nginx/sites-enabled/app:5"
10s  web-2    target tcp:127.0.0.1:8443 listens=yes connects=yes unit=nginx.service process=nginx local=true
10s  web-2    certificate tcp:127.0.0.1:8443 served=true upstream=true until=5s fingerprint=aa
10s  web-2    certificate "tcp:127.0.0.1:8443 intern" served=true file=/etc/ssl/intern.pem until=5s fingerprint=aa
10s  web-2    certificate /etc/ssl/intern.pem until=2000h fingerprint=bb
10s  web-2    sign nginx-upstream-certificate nginx.service server=nginx vhost=app.example about="certificate has expired" target=tcp:127.0.0.1:8443
10s  outside  look app.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  expect   config-not-reloaded strong because "/etc/ssl/intern.pem holds a newer one"
