# The target is a dead address: 502 after three seconds of ARP (truth 12).
given nginx-app
10s  web-2    vhost nginx.service nginx running name=app.example at=/etc/nginx/sites-enabled/app:1 listen=0.0.0.0:80 route="/ > http > tcp:10.0.0.7:3000 > /etc/nginx/sites-enabled/app:5"
10s  web-2    target tcp:10.0.0.7:3000 connects=no errno=EHOSTUNREACH
13s  outside  look app.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 took=3.07s
13s  expect   upstream-unreachable conclusive on web-2 tcp:10.0.0.7:3000 because "tcp:10.0.0.7:3000 is another machine" "fails with EHOSTUNREACH"
