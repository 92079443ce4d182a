# A host with nginx in front of a Node application, seen well.
0s   web-2    registered 192.0.2.20
0s   web-2    agent speaks
0s   web-2    unit nginx.service active/running pid=48
0s   web-2    unit app.service active/running pid=33 restart=on-failure file=enabled
0s   web-2    vhost nginx.service nginx running name=app.example at=/etc/nginx/sites-enabled/app:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:3000 > /etc/nginx/sites-enabled/app:5"
0s   web-2    target tcp:127.0.0.1:3000 listens=yes connects=yes unit=app.service process=node queue=0 backlog=511 local=true
0s   web-2    test nginx.service nginx ok
0s   outside  look app.example 200 from=prober tier=2 by=app
0s   web-2    load cpu=0.1 cpus=2 load1=0.2 psi-cpu=0.02
