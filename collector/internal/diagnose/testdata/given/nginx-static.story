# A host with nginx that serves files only, seen well.
0s   web-6    registered 192.0.2.60
0s   web-6    agent speaks
0s   web-6    unit nginx.service active/running pid=48
0s   web-6    vhost nginx.service nginx running name=files.example at=/etc/nginx/sites-enabled/files:1 listen=0.0.0.0:80
0s   outside  look files.example 200 from=prober tier=2 by=app
