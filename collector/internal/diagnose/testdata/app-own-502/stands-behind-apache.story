# The same behind Apache.
given apache-app
1s   web-4    traffic apache2.service vhost=api.example log=/var/log/access.log window=10s requests=3
10s  outside  look api.example 502 from=prober tier=2 by=app body=other
10s  expect   unknown
11s  outside  look api.example 502 from=prober tier=2 by=app body=other
11s  expect   app-own-502 strong
