# The same port is dropped: 504 after the connect time-out, and no rule is known yet; the host is asked (truth 18).
given nginx-app
10s  web-2    target tcp:127.0.0.1:3000 listens=yes connects=no errno=ETIMEDOUT unit=app.service process=node queue=0 backlog=511 local=true
12s  outside  look app.example time-out from=prober tier=2 by=nobody
12s  expect   firewall-blocks-upstream strong on web-2 tcp:127.0.0.1:3000
15s  outside  look app.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1
15s  expect   firewall-blocks-upstream conclusive
16s  web-2    firewall nftables drop rule="tcp dport 3000-3010 drop" chain="inet f i" direction=in port=3000-3010
16s  expect   firewall-blocks-upstream conclusive because "tcp dport 3000-3010 drop"
