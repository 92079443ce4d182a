# Nobody knows how long the queue is.
given nginx-app
10s  web-2    target tcp:127.0.0.1:3000 listens=yes connects=yes unit=app.service process=node local=true
10s  outside  look app.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1 took=5.003s
10s  expect   unknown because "target tcp:127.0.0.1:3000 on web-2 as the question needs it" "what runs on web-2"
