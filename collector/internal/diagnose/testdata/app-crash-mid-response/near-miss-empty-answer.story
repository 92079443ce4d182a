# The application closes without an answer and lives on: an invalid answer, no crash (truth 16).
given nginx-app
10s  web-2    sign nginx-upstream-closed nginx.service server=nginx target=tcp:127.0.0.1:3000 vhost=app.example about="response header from upstream" count=1
10s  outside  look app.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 took=2ms
10s  expect   app-invalid-response
