# proxy_pass http:// to a Node server that speaks TLS: it closes without an answer (truth 17).
given nginx-app
10s  web-2    sign nginx-upstream-closed nginx.service server=nginx vhost=app.example about="response header from upstream" target=tcp:127.0.0.1:3000
10s  outside  look app.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  expect   app-invalid-response strong
11s  web-2    certificate tcp:127.0.0.1:3000 served=true upstream=true fingerprint=aa
11s  expect   upstream-wrong-protocol conclusive because "speaks http to tcp:127.0.0.1:3000, where TLS is spoken"
