# From an application over http.
given nginx-app
10s  web-2    sign nginx-too-big-header nginx.service server=nginx vhost=app.example target=tcp:127.0.0.1:3000
10s  outside  look app.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  expect   upstream-header-too-big strong
