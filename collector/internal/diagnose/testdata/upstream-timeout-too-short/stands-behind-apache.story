# mod_proxy_http gives a 502 at its time-out (truth 14).
given apache-app
10s  web-4    vhost apache2.service apache running name=api.example at=/etc/apache2/sites-enabled/api.conf:1 listen=0.0.0.0:80 route="/ > http > tcp:127.0.0.1:3000 > /etc/apache2/sites-enabled/api.conf:5 > read=3s"
20s  web-4    inside api.example 200 path=/ target=tcp:127.0.0.1:3000 took=5.0s
20s  outside  look api.example 502 from=prober tier=2 by=proxy server=Apache/2.4.68 body=apache-502 took=3.01s
20s  expect   upstream-timeout-too-short strong
