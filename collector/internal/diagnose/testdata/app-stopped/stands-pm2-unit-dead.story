# pm2 itself was killed, and the application with it.
given nginx-pm2
10s  web-7    unit pm2-deploy.service failed/failed result=signal exit=killed/9
10s  web-7    target tcp:127.0.0.1:3000 listens=no connects=no errno=ECONNREFUSED local=true
10s  outside  look chat.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  expect   app-stopped conclusive on web-7 pm2-deploy.service
