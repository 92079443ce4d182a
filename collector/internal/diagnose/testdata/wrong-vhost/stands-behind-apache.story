# ServerName was never set: the first vhost of Apache answers.
given apache-app
9s   web-4    removal vhost "apache2.service running /etc/apache2/sites-enabled/api.conf:1 api.example"
9s   web-4    vhost apache2.service apache running name=first.example at=/etc/apache2/sites-enabled/000-first.conf:1 listen=0.0.0.0:80,default route="/ > http > tcp:127.0.0.1:4000 > /etc/apache2/sites-enabled/000-first.conf:5"
9s   web-4    target tcp:127.0.0.1:4000 listens=no connects=no errno=ECONNREFUSED local=true
9s   web-4    change config /etc/apache2/sites-enabled/api.conf when=8s
10s  outside  look api.example 503 from=prober tier=2 by=proxy server=Apache/2.4.68 body=apache-503 to=192.0.2.40:80
10s  expect   wrong-vhost strong
