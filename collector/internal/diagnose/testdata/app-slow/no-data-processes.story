# Nobody has looked at the processes: it may as well hang.
given nginx-app
10s  outside  look app.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1 took=5.01s
10s  expect   unknown because "what runs on web-2"
