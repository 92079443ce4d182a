# A report needs 9 s and proxy_read_timeout is 5 s: 504 at 5.01 s, and inside it ends well.
given nginx-app
10s  web-2    vhost nginx.service nginx running name=app.example at=/etc/nginx/sites-enabled/app:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:3000 > /etc/nginx/sites-enabled/app:5 > read=5s"
10s  outside  look app.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 took=5.01s
10s  expect   unknown because "the same request inside with more patience"
20s  web-2    inside app.example 200 path=/ took=9.1s
20s  outside  look app.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-504 took=5.01s
20s  expect   upstream-timeout-too-short strong on web-2 tcp:127.0.0.1:3000 because "inside, app.example answers 200 after 9.1s"
