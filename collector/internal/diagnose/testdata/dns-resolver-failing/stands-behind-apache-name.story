# Apache asks the machine for the name of its backend, and no resolver of the machine answers.
given apache-app
10s  web-4    vhost apache2.service apache running name=api.example at=/etc/apache2/sites-enabled/api.conf:1 listen=0.0.0.0:80 route="/ > http > tcp:backend.example:3000 > /etc/apache2/sites-enabled/api.conf:5"
10s  web-4    sign apache-ah00898-dns apache2.service server=apache vhost=api.example about=backend.example
10s  web-4    resolver system backend.example time-out family=A
10s  web-4    resolver system backend.example time-out family=AAAA
10s  outside  look api.example 500 from=prober tier=2 by=proxy server=Apache/2.4.68 body=apache-500
10s  expect   dns-resolver-failing strong on web-4
