# A reset of every request, and nobody died: only the application can know why.
given nginx-app
10s  web-2    sign nginx-upstream-reset nginx.service server=nginx vhost=app.example errno=ECONNRESET target=tcp:127.0.0.1:3000
10s  outside  look app.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  expect   app-invalid-response strong
