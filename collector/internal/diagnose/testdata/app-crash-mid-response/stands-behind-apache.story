# Behind Apache it is a 502 Proxy Error that comes at once (truth 15).
given apache-app
10s  web-4    unit app.service active/running pid=90 since=9.9s restarts=2 restart=always
10s  web-4    sign apache-ah01102 apache2.service server=apache target=tcp:127.0.0.1:3000 count=1
10s  outside  look api.example 502 from=prober tier=2 by=proxy server=Apache/2.4.68 took=16ms
10s  expect   app-crash-mid-response strong on web-4 app.service
