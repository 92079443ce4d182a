# Behind Apache.
given apache-app
10s  web-4    vhost apache2.service apache running name=api.example at=/etc/apache2/sites-enabled/api.conf:1 listen=0.0.0.0:80 route="/ > https > tcp:127.0.0.1:3000 > /etc/apache2/sites-enabled/api.conf:5"
10s  web-4    sign apache-upstream-tls-failed apache2.service server=apache vhost=api.example about="tlsv1 alert protocol version"
10s  outside  look api.example 500 from=prober tier=2 by=proxy server=Apache/2.4.68 body=apache-500
10s  expect   upstream-tls-mismatch strong
