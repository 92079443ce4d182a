# The workers wait for the database.
given nginx-php
10s  outside  look shop.example 504 from=prober tier=2 by=proxy server=nginx/1.22.1
10s  web-1    wait php8.2-fpm.service database pool=www address=unix:/run/mysqld/mysqld.sock workers=5 of=5
10s  expect   database-slow
