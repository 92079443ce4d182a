# The application and then nginx are stopped; one of two places has looked since.
given nginx-app
10s  web-2    unit app.service inactive/dead result=success stop=yes
10s  web-2    target tcp:127.0.0.1:3000 listens=no connects=no errno=ECONNREFUSED local=true
10s  outside  look app.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1
10s  outside  look app.example 502 from=singapore tier=2 by=proxy server=nginx/1.22.1
15s  web-2    unit nginx.service inactive/dead result=success stop=yes
15s  outside  look app.example refused from=prober tier=2 by=nobody
15s  expect   web-server-stopped conclusive
