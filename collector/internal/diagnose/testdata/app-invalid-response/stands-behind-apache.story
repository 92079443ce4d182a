# An empty answer behind Apache: 502 Proxy Error, AH01102 with 20014.
given apache-app
10s  web-4    sign apache-ah01102 apache2.service server=apache vhost=api.example errno=20014
10s  outside  look api.example 502 from=prober tier=2 by=proxy server=Apache/2.4.68 body=apache-502
10s  expect   app-invalid-response strong
