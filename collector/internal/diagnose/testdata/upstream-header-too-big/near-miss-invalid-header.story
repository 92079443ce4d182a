# The header is not too big but malformed.
given nginx-app
10s  web-2    sign nginx-invalid-response nginx.service server=nginx vhost=app.example about=header target=tcp:127.0.0.1:3000
10s  outside  look app.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  expect   app-invalid-response strong
