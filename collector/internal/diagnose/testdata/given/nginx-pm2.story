# A host with nginx in front of an application that pm2 keeps, seen well.
0s   web-7    registered 192.0.2.70
0s   web-7    agent speaks
0s   web-7    unit nginx.service active/running pid=48
0s   web-7    unit pm2-deploy.service active/running pid=60 restart=on-failure file=enabled
0s   web-7    vhost nginx.service nginx running name=chat.example at=/etc/nginx/sites-enabled/chat:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:3000 > /etc/nginx/sites-enabled/chat:5"
0s   web-7    target tcp:127.0.0.1:3000 listens=yes connects=yes unit=pm2-deploy.service process=node queue=0 backlog=511 local=true
0s   outside  look chat.example 200 from=prober tier=2 by=app
