# Refused although somebody listens there: a firewall rejects the connect (truth 18, T15).
given nginx-app
1s   web-2    unit other.service active/running
1s   web-2    target tcp:127.0.0.1:4000 listens=yes connects=yes unit=other.service process=node local=true
10s  web-2    target tcp:127.0.0.1:3000 listens=yes connects=no errno=ECONNREFUSED unit=app.service process=node local=true
10s  outside  look app.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1
10s  expect   firewall-blocks-upstream conclusive
