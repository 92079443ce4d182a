# The page is nginx's own: somebody else made this 502.
given nginx-app
1s   web-2    traffic nginx.service vhost=app.example log=/var/log/access.log window=10s requests=3
10s  outside  look app.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  expect   unknown
12s  outside  look app.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
12s  expect   unknown
