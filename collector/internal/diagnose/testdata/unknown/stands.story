# Everything inside is well and the outside sees a 502: the application's own answer, a WAF, another machine (T19).
given nginx-php
10s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  expect   unknown on web-1 shop.example because "shop.example answers 502 to prober"
