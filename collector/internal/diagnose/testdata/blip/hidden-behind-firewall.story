# Somebody restarts the application because of a 502, but a rule rejects its port.
given nginx-app
10s  web-2    unit app.service active/running pid=80 since=10s
10s  web-2    target tcp:127.0.0.1:3000 listens=yes connects=no errno=ECONNREFUSED unit=app.service process=node queue=0 backlog=511 local=true
10s  web-2    firewall nftables reject rule="tcp dport 3000 reject" chain="inet f i" direction=in port=3000
11s  outside  look app.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1
11s  expect   firewall-blocks-upstream conclusive
