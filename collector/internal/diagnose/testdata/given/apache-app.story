# A host with Apache in front of a Node application, seen well.
0s   web-4    registered 192.0.2.40
0s   web-4    agent speaks
0s   web-4    unit apache2.service active/running pid=65 restart=on-abort
0s   web-4    unit app.service active/running pid=33 restart=on-failure file=enabled
0s   web-4    vhost apache2.service apache running name=api.example at=/etc/apache2/sites-enabled/api.conf:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:3000 > /etc/apache2/sites-enabled/api.conf:5"
0s   web-4    target tcp:127.0.0.1:3000 listens=yes connects=yes unit=app.service process=node queue=0 backlog=511 local=true
0s   web-4    test apache2.service apache ok
0s   outside  look api.example 200 from=prober tier=2 by=app
