# A unit of Type=simple is active three seconds before it listens: a start, no stop (truth 13).
given nginx-app
10s  web-2    unit app.service active/running pid=90 since=10s
10s  web-2    target tcp:127.0.0.1:3000 listens=no connects=no errno=ECONNREFUSED local=true
12s  outside  look app.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1
12s  expect   blip
