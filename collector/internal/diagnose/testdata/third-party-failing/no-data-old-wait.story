# What the workers waited for half a minute ago says nothing about now.
given nginx-php
10s  web-1    wait php8.2-fpm.service remote pool=www address=tcp:198.51.100.80:443 workers=5 of=5
40s  web-1    load cpu=0.1
40s  outside  look shop.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1
40s  expect   unknown because "what the workers of php8.2-fpm.service wait for"
