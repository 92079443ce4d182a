# A rule rejects the port of an application that listens: 502 at once, with the errno of a dead one (truth 18).
given nginx-app
10s  web-2    target tcp:127.0.0.1:3000 listens=yes connects=no errno=ECONNREFUSED unit=app.service process=node queue=0 backlog=511 local=true
10s  web-2    firewall nftables reject rule="tcp dport 3000 reject" chain="inet f i" direction=in port=3000
10s  outside  look app.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  expect   firewall-blocks-upstream conclusive on web-2 tcp:127.0.0.1:3000 because "tcp dport 3000 reject" "connect to tcp:127.0.0.1:3000 fails with ECONNREFUSED"
