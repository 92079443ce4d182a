# The same in nginx.
given nginx-php
10s  web-1    sign nginx-modsecurity nginx.service server=nginx vhost=shop.example count=2 about=949110 sample="ModSecurity: Access denied with code 403 (phase 2)."
10s  outside  look shop.example 403/status from=prober tier=2 by=proxy server=nginx/1.22.1
10s  expect   waf-blocks-requests strong on web-1 shop.example because "about 949110"
