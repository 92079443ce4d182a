# The name stands at :80 only; https is answered by another site, whose application is dead.
given nginx-app
10s  web-2    vhost nginx.service nginx running name=other.example at=/etc/nginx/sites-enabled/other:1 listen=0.0.0.0:443,tls,default route="/ > http > tcp:127.0.0.1:4000 > /etc/nginx/sites-enabled/other:5"
10s  outside  look app.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 to=192.0.2.20:443
10s  expect   wrong-vhost strong on web-2 app.example because "no vhost of nginx.service carries app.example at port 443: other.example answers there"
