# The service on the other machine is stopped: behind Apache 503.
given apache-app
10s  web-4    vhost apache2.service apache running name=api.example at=/etc/apache2/sites-enabled/api.conf:1 listen=0.0.0.0:80 route="/ > http > tcp:10.0.0.7:3000 > /etc/apache2/sites-enabled/api.conf:5"
10s  web-4    target tcp:10.0.0.7:3000 connects=no errno=ECONNREFUSED
10s  outside  look api.example 503 from=prober tier=2 by=proxy server=Apache/2.4.68 body=apache-503
10s  expect   upstream-unreachable conclusive on web-4 tcp:10.0.0.7:3000
