# It runs and takes connections; nobody is answered (truth 28).
given nginx-php
10s  web-1    process nginx unit=nginx.service user=www-data count=3 stopped=2
10s  outside  look shop.example time-out from=prober tier=2 by=nobody took=5.001s
10s  expect   web-server-hung strong
