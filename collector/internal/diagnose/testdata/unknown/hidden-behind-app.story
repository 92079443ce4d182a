# As soon as something explains it, it is not unknown any more.
given nginx-app
10s  outside  look app.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1
10s  expect   unknown
11s  web-2    unit app.service failed/failed result=signal exit=killed/9
11s  web-2    target tcp:127.0.0.1:3000 listens=no connects=no errno=ECONNREFUSED local=true
11s  expect   app-stopped conclusive
