# Every worker waits for a payment service; a question to the host shows it.
given nginx-php
10s  outside  look shop.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1
10s  expect   unknown because "what the workers of php8.2-fpm.service wait for"
11s  web-1    wait php8.2-fpm.service remote pool=www address=tcp:198.51.100.80:443 workers=5 of=5
11s  expect   third-party-failing strong on web-1 php8.2-fpm.service because "5 of 5 workers of php8.2-fpm.service wait for remote 198.51.100.80:443"
