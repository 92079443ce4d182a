# Connects are refused and nobody has seen who listens there.
given nginx-app
10s  web-2    target tcp:127.0.0.1:3000 connects=no errno=ECONNREFUSED local=true
10s  outside  look app.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1
10s  expect   unknown because "target tcp:127.0.0.1:3000 on web-2 as the question needs it"
