# Another server's log is read; of nginx's nobody knows.
given nginx-app
1s   web-2    missing "weblog apache2.service" ok=true
10s  outside  look app.example 502 from=prober tier=2 by=app body=other
10s  expect   unknown
13s  outside  look app.example 502 from=prober tier=2 by=app body=other
13s  expect   unknown because "whether the logs of nginx.service are read"
