# The site has failed for longer than a burst takes: nobody calls that a blip, whatever else is missing.
given nginx-php
10s    outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1
10s    expect   unknown
14s    web-1    sign nginx-connect-failed nginx.service server=nginx errno=EAGAIN target=unix:/run/php/php8.2-fpm.sock count=1
14s    outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1
14s    expect   unknown
