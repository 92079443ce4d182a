# Somebody stopped it by pm2: no loop.
given nginx-pm2
10s  web-7    target tcp:127.0.0.1:3000 listens=no connects=no errno=ECONNREFUSED local=true
10s  web-7    process chat unit=pm2-deploy.service user=deploy manager=pm2 status=stopped restarts=16
10s  outside  look chat.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  expect   app-stopped strong
