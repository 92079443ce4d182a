# The application was restarted and answers 500 until it is ready.
given nginx-app
10s  web-2    unit app.service active/running pid=80 since=10s
11s  outside  look app.example 500 from=prober tier=2 by=app took=900ms
11s  expect   blip weak
