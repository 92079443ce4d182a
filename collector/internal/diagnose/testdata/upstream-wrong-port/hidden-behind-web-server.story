# The wrong port was loaded and seen from two places; then nginx was killed.
given nginx-app
10s  web-2    vhost nginx.service nginx running name=app.example at=/etc/nginx/sites-enabled/app:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:3999 > /etc/nginx/sites-enabled/app:5"
10s  web-2    target tcp:127.0.0.1:3999 listens=no connects=no errno=ECONNREFUSED local=true
10s  outside  look app.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1
10s  outside  look app.example 502 from=singapore tier=2 by=proxy server=nginx/1.22.1
15s  web-2    unit nginx.service failed/failed result=signal exit=killed/9
15s  outside  look app.example refused from=prober tier=2 by=nobody
15s  expect   web-server-stopped conclusive
