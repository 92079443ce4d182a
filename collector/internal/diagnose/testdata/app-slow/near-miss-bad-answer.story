# Apache's 502 came at once: a broken answer and no time-out (truth 16).
given apache-app
10s  web-4    process node unit=app.service user=www-data count=1 cpu=0.01
10s  outside  look api.example 502 from=prober tier=2 by=proxy server=Apache/2.4.68 took=4ms
10s  expect   unknown
