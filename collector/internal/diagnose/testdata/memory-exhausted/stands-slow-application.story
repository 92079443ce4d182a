# The application waits for its own pages, which were swapped out.
given nginx-app
10s  web-2    load cpu=0.4 memory=900000000 available=20000000 swap=1073741824 swapped=900000000 psi-memory=0.9
10s  web-2    sign nginx-upstream-timed-out-reading nginx.service server=nginx errno=ETIMEDOUT target=tcp:127.0.0.1:3000 vhost=app.example count=1
10s  web-2    target tcp:127.0.0.1:3000 listens=yes connects=yes unit=app.service process=node queue=0 backlog=511 local=true
10s  outside  look app.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1 took=5.01s
11s  web-2    process node unit=app.service user=www-data count=1 cpu=0.01
11s  expect   memory-exhausted conclusive because "somebody waits for memory 90% of the time"
