# Behind Apache the same line with 70007 is a time-out.
given apache-app
10s  web-4    sign apache-ah01102 apache2.service server=apache vhost=api.example errno=70007
10s  outside  look api.example 502 from=prober tier=2 by=proxy server=Apache/2.4.68 body=apache-502 took=5s
10s  expect   unknown
