# The limit is longer than the host would wait: nobody can say what the page needs.
given nginx-app
10s  web-2    vhost nginx.service nginx running name=app.example at=/etc/nginx/sites-enabled/app:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:3000 > /etc/nginx/sites-enabled/app:5 > read=60s"
70s  outside  look app.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 took=60.01s
70s  expect   unknown because "the same request at the application, with more patience"
