# Apache says no more than that the handshake failed; the host's own handshake finds plain text.
given apache-app
10s  web-4    vhost apache2.service apache running name=api.example at=/etc/apache2/sites-enabled/api.conf:1 listen=0.0.0.0:80 route="/ > https > tcp:127.0.0.1:3000 > /etc/apache2/sites-enabled/api.conf:5"
10s  web-4    sign apache-upstream-tls-failed apache2.service server=apache vhost=api.example about="handshake failed"
10s  web-4    certificate tcp:127.0.0.1:3000 served=true upstream=true error="tls: first record does not look like a TLS handshake"
10s  outside  look api.example 500 from=prober tier=2 by=proxy server=Apache/2.4.68 body=apache-500
10s  expect   upstream-wrong-protocol conclusive
