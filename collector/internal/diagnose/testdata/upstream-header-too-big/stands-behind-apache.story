# Behind Apache: AH10124, 502.
given apache-app
10s  web-4    sign apache-ah10124 apache2.service server=apache vhost=api.example
10s  outside  look api.example 502 from=prober tier=2 by=proxy server=Apache/2.4.68 body=apache-502
10s  expect   upstream-header-too-big strong
