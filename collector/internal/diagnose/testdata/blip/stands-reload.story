# A reload keeps the process and cuts what is in flight (truth 31).
given nginx-php
10s  web-1    change reload php8.2-fpm.service when=10s
11s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 took=1s
11s  expect   blip weak because "php8.2-fpm.service was reloaded a moment ago"
25s  web-1    load cpu=0.1
25s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1
25s  expect   unknown
