# pm2 runs, the application that it keeps is stopped: nobody listens on its port.
given nginx-pm2
10s  web-7    target tcp:127.0.0.1:3000 listens=no connects=no errno=ECONNREFUSED local=true
10s  outside  look chat.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  expect   unknown because "what runs on web-7"
11s  web-7    process chat unit=pm2-deploy.service user=deploy manager=pm2 status=stopped
11s  web-7    process blog unit=pm2-deploy.service user=deploy count=1 manager=pm2 status=online restarts=3
11s  expect   app-stopped strong on web-7 pm2-deploy.service because "pm2 says that chat is stopped"
