# The log cannot be read.
given nginx-app
10s  web-2    vhost nginx.service nginx running name=app.example at=/etc/nginx/sites-enabled/app:1 listen=0.0.0.0:80 route="/ > https > tcp:127.0.0.1:3000 > /etc/nginx/sites-enabled/app:5"
10s  web-2    missing weblog why="permission denied: /var/log/nginx"
10s  outside  look app.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  expect   unknown because "permission denied: /var/log/nginx"
