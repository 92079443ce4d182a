# The application crashed, and then nginx was stopped; one place has looked since.
given nginx-app
10s  web-2    unit app.service active/running pid=90 since=9.9s restarts=3 restart=always
10s  web-2    sign nginx-upstream-closed nginx.service server=nginx target=tcp:127.0.0.1:3000 vhost=app.example count=1
10s  outside  look app.example 502 from=singapore tier=2 by=proxy server=nginx/1.22.1
12s  web-2    unit nginx.service inactive/dead result=success stop=yes
12s  outside  look app.example refused from=prober tier=2 by=nobody
12s  expect   web-server-stopped conclusive
