# Apache's processes are stopped; the edge in front of it says 524.
given apache-app
10s  web-4    process apache2 unit=apache2.service user=www-data count=3 stopped=3 cpu=0
10s  web-4    socket tcp:0.0.0.0:80 unit=apache2.service process=apache2 queue=3 backlog=511
10s  outside  look api.example 524 from=prober tier=2 by=edge server=cloudflare
10s  expect   web-server-hung conclusive on web-4 apache2.service
