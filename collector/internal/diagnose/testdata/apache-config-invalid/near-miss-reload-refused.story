# A reload with the broken file was refused and Apache serves on: nothing fails, the file is latent.
given apache-php
9s   web-3    test apache2.service apache config-error at=/etc/apache2/conf-enabled/bad.conf:1 text="Invalid command 'Bogus'"
10s  outside  look blog.example 200 from=prober tier=2 by=app
10s  expect   none
10s  expect   latent config-would-fail on web-3 apache2.service
