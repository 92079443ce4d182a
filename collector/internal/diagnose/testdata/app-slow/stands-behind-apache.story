# Apache gives the slow application 502 after its limit (truth 14).
given apache-app
10s  web-4    process node unit=app.service user=www-data count=1 cpu=0.01
10s  web-4    sign apache-ah01102 apache2.service server=apache target=tcp:127.0.0.1:3000 count=1
10s  web-4    target tcp:127.0.0.1:3000 listens=yes connects=yes unit=app.service process=node queue=0 backlog=511 local=true
10s  outside  look api.example 502 from=prober tier=2 by=proxy server=Apache/2.4.68 took=5.006s
10s  expect   app-slow strong on web-4 app.service
