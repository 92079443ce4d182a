# pm2 keeps a stopped job too, but the port of this site is answered: its failure is something else.
given nginx-pm2
10s  web-7    process job unit=pm2-deploy.service user=deploy manager=pm2 status=stopped
10s  web-7    process chat unit=pm2-deploy.service user=deploy count=1 manager=pm2 status=online
10s  outside  look chat.example 502 from=prober tier=2 by=app server=nginx/1.22.1 body=other
10s  expect   unknown
