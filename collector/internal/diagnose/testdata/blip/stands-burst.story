# More requests came at once than the pool takes: the queue was full, and a second later they are being served.
given nginx-php
10s    web-1    sign nginx-connect-failed nginx.service server=nginx errno=EAGAIN target=unix:/run/php/php8.2-fpm.sock count=1
10s    outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1
10s    expect   blip weak
11s    outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1
11s    expect   blip weak
12s    outside  look shop.example 200 from=prober tier=2 by=app
12s    expect   blip strong
