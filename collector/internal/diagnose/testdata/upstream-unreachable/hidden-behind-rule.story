# A rule of this very host shuts the way: that is nearer than the other machine.
given nginx-app
10s  web-2    vhost nginx.service nginx running name=app.example at=/etc/nginx/sites-enabled/app:1 listen=0.0.0.0:80 route="/ > http > tcp:10.0.0.7:3000 > /etc/nginx/sites-enabled/app:5"
10s  web-2    target tcp:10.0.0.7:3000 connects=no errno=EHOSTUNREACH
10s  web-2    firewall nftables reject rule="tcp dport 3000 reject with icmp type host-unreachable" chain="inet f o" direction=out port=3000
10s  outside  look app.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1
10s  expect   firewall-blocks-upstream conclusive
