# Behind Apache: 500, AH00898 DNS lookup failure (truth 21).
given apache-app
10s  web-4    sign apache-ah00898-dns apache2.service server=apache vhost=api.example about=app-backend.lab
10s  outside  look api.example 500 from=prober tier=2 by=proxy server=Apache/2.4.68 body=apache-500
10s  expect   upstream-unresolvable strong
