# A bad chunk: nothing comes (truth 16).
given nginx-app
10s  web-2    sign nginx-invalid-response nginx.service server=nginx vhost=app.example about=chunked target=tcp:127.0.0.1:3000
10s  outside  look app.example empty from=prober tier=2 by=nobody
10s  expect   app-invalid-response strong
