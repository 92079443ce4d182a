# The way out to a target on another machine is shut by a rule of this host.
given nginx-app
10s  web-2    vhost nginx.service nginx running name=app.example at=/etc/nginx/sites-enabled/app:1 listen=0.0.0.0:80 route="/ > http > tcp:10.0.0.7:3000 > /etc/nginx/sites-enabled/app:5"
10s  web-2    target tcp:10.0.0.7:3000 connects=no errno=ETIMEDOUT queue=0 backlog=511
10s  web-2    firewall nftables drop rule="ip daddr 10.0.0.0/24 drop" chain="inet f o" direction=out target=10.0.0.0/24
10s  outside  look app.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1
10s  expect   firewall-blocks-upstream conclusive on web-2 tcp:10.0.0.7:3000 because "ip daddr 10.0.0.0/24 drop"
