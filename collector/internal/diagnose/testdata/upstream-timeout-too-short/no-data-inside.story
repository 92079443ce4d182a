# The look at the application is a minute old.
given nginx-app
10s  web-2    vhost nginx.service nginx running name=app.example at=/etc/nginx/sites-enabled/app:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:3000 > /etc/nginx/sites-enabled/app:5 > read=3s"
10s  web-2    inside app.example 200 path=/ target=tcp:127.0.0.1:3000 took=5s
70s  web-2    unit app.service active/running pid=33
70s  outside  look app.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 took=3.01s
70s  expect   unknown because "the same request at the application, with more patience"
