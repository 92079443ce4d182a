# A rule drops what nginx sends to the application: the connect itself ends in a time-out and the queue is empty (truth 18).
given nginx-app
10s  web-2    target tcp:127.0.0.1:3000 listens=yes connects=no errno=ETIMEDOUT unit=app.service process=node queue=0 backlog=511 local=true
10s  web-2    process node unit=app.service user=www-data count=1 cpu=0
10s  web-2    sign nginx-upstream-timed-out-connecting nginx.service server=nginx errno=ETIMEDOUT target=tcp:127.0.0.1:3000 count=1
10s  outside  look app.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1 took=5.001s
10s  expect   firewall-blocks-upstream
