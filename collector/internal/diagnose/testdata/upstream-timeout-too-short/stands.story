# A report needs 5 s and proxy_read_timeout is 3 s: 504 at 3.01 s, and at the application itself it ends well.
given nginx-app
10s  web-2    vhost nginx.service nginx running name=app.example at=/etc/nginx/sites-enabled/app:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:3000 > /etc/nginx/sites-enabled/app:5 > read=3s"
10s  outside  look app.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 took=3.01s
10s  expect   unknown because "the same request at the application, with more patience"
20s  web-2    inside app.example 200 path=/ target=tcp:127.0.0.1:3000 took=5.1s
20s  outside  look app.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 took=3.01s
20s  expect   upstream-timeout-too-short strong on web-2 tcp:127.0.0.1:3000 because "past the web server, tcp:127.0.0.1:3000 answers 200 for app.example after 5.1s"
