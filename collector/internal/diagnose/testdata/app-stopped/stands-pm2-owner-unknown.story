# Nobody ever saw who listens at the port, and pm2 keeps a stopped application: perhaps this one.
0s   web-7    agent speaks
0s   web-7    unit nginx.service active/running pid=48
0s   web-7    vhost nginx.service nginx running name=chat.example route="/ > http > tcp:127.0.0.1:3000 > /etc/nginx/sites-enabled/chat:5"
10s  web-7    target tcp:127.0.0.1:3000 listens=no connects=no errno=ECONNREFUSED local=true
10s  web-7    process chat user=deploy manager=pm2 status=stopped
10s  outside  look chat.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  expect   app-stopped weak on web-7 chat.example
