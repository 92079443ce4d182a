# Nothing was logged because nobody reads the logs.
given nginx-app
10s  outside  look app.example 502 from=prober tier=2 by=app body=other
10s  expect   unknown
13s  outside  look app.example 502 from=prober tier=2 by=app body=other
13s  expect   unknown because "whether the logs of nginx.service are read"
