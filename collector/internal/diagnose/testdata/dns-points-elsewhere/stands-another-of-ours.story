# The name leads to another host of ours, which has no vhost for it and answers 502 by its default one.
given nginx-php
0s   web-2    registered 192.0.2.20
0s   web-2    agent speaks
10s  web-1    load cpu=0.1
10s  outside  look shop.example 200 from=prober tier=2 by=app to=192.0.2.10:80 direct=true
13s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 to=192.0.2.20:80 dns=ns1.example,auth,ok,192.0.2.20
13s  expect   dns-points-elsewhere conclusive on shop.example
