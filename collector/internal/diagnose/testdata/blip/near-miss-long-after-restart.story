# The restart was half a minute ago: it does not explain this any more.
given nginx-php
10s  web-1    unit php8.2-fpm.service active/running pid=80 since=10s
40s  web-1    load cpu=0.1
40s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
40s  expect   unknown
