# proxy_pass has a variable, so that no target is known: nginx's log and the refusing resolver tell.
given nginx-app
10s  web-2    vhost nginx.service nginx running name=app.example at=/etc/nginx/sites-enabled/app:1 listen=0.0.0.0:80
10s  web-2    sign nginx-could-not-be-resolved nginx.service server=nginx errno=refused about=backend.example count=1
10s  web-2    resolver 10.0.0.2:53 backend.example refused family=A
10s  web-2    resolver 10.0.0.2:53 mail.example refused family=A
10s  outside  look app.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1
10s  expect   dns-resolver-failing strong on web-2
