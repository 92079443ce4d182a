# It closes without an answer, and shows no certificate: the application itself is broken.
given nginx-app
10s  web-2    sign nginx-upstream-closed nginx.service server=nginx vhost=app.example about="response header from upstream" target=tcp:127.0.0.1:3000
10s  web-2    certificate tcp:127.0.0.1:3000 served=true upstream=true error=EOF
10s  outside  look app.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  expect   app-invalid-response strong
