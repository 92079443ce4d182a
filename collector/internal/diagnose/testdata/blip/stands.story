# One look fails, the retry is well.
given nginx-php
10s    outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10.3s  outside  look shop.example 200 from=prober tier=2 by=app
10.3s  expect   blip strong on web-1 shop.example because "shop.example answers 502 to prober" "shop.example answers 200 to prober"
2m     web-1    load cpu=0.1
2m     outside  look shop.example 200 from=prober tier=2 by=app
2m     expect   none
