# It was restarted seconds ago, but the request began after it was up: a new version that answers with nothing.
given nginx-app
7s   web-2    unit app.service active/running pid=90 since=6s
10s  web-2    sign nginx-upstream-closed nginx.service server=nginx vhost=app.example about="response header from upstream" target=tcp:127.0.0.1:3000
10s  outside  look app.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502 took=2ms
10s  expect   app-invalid-response strong
