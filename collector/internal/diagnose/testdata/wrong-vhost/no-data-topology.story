# Nobody could read which vhosts there are.
given nginx-app
9s   web-2    removal vhost "nginx.service running /etc/nginx/sites-enabled/app:1 app.example"
10s  outside  look app.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 to=192.0.2.20:80
10s  expect   unknown
