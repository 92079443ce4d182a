# nginx shows a page of its own making (error_page) because the application sends rubbish: its log says so.
given nginx-app
1s   web-2    traffic nginx.service vhost=app.example log=/var/log/access.log window=10s requests=3
10s  web-2    sign nginx-invalid-response nginx.service server=nginx vhost=app.example about=header target=tcp:127.0.0.1:3000
10s  outside  look app.example 502 from=prober tier=2 by=app body=other
10s  expect   app-invalid-response strong
12s  outside  look app.example 502 from=prober tier=2 by=app body=other
12s  expect   app-invalid-response strong
