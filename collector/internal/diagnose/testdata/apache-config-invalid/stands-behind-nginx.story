# Apache behind nginx was restarted with a configuration that it rejects.
given nginx-apache-php
10s  web-4    unit apache2.service failed/failed result=exit-code restart=no
10s  web-4    test apache2.service apache config-error at=/etc/apache2/sites-enabled/shop.conf:3 text="Invalid command 'Bogus'"
10s  web-4    target tcp:127.0.0.1:8080 listens=no connects=no errno=ECONNREFUSED unit=apache2.service local=true
10s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  expect   apache-config-invalid conclusive on web-4 apache2.service
