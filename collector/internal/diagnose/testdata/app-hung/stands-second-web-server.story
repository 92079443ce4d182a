# The Apache behind nginx is stopped: nginx is well, and Apache is its application.
given nginx-app
5s   web-2    unit apache2.service active/running
10s  web-2    target tcp:127.0.0.1:3000 listens=yes connects=yes unit=apache2.service process=apache2 queue=2 backlog=511 local=true
10s  web-2    process apache2 unit=apache2.service user=www-data count=3 stopped=3
10s  outside  look app.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1 took=5.001s
10s  expect   app-hung conclusive on web-2 apache2.service
