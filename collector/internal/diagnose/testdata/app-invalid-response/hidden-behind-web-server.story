# Two places saw it; then nginx was stopped.
given nginx-app
10s  web-2    sign nginx-invalid-response nginx.service server=nginx vhost=app.example about=header target=tcp:127.0.0.1:3000
10s  outside  look app.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  outside  look app.example 502 from=singapore tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
15s  web-2    unit nginx.service inactive/dead result=success stop=yes
15s  outside  look app.example refused from=prober tier=2 by=nobody
15s  expect   web-server-stopped conclusive
