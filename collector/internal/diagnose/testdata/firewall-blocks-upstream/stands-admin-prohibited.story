# Rejected as administratively prohibited: EHOSTUNREACH at an address of this very host (truth 18).
given nginx-app
10s  web-2    target tcp:127.0.0.1:3000 listens=yes connects=no errno=EHOSTUNREACH unit=app.service process=node queue=0 backlog=511 local=true
10s  outside  look app.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  expect   firewall-blocks-upstream conclusive
