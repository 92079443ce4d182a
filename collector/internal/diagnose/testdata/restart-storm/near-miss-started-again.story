# Somebody waited ten seconds and started it.
given nginx-php
10s  web-1    unit php8.2-fpm.service failed/failed result=start-limit-hit exit=exited/0
22s  web-1    unit php8.2-fpm.service active/running since=22s
23s  outside  look shop.example 500 from=prober tier=2 by=app
23s  expect   unknown
