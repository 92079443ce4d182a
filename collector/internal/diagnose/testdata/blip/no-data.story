# A failing look and nothing else: no retry yet, and the bus is gone.
given nginx-php
5s   web-1    missing units why="D-Bus is gone"
10s  outside  look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  expect   unknown because "unit nginx.service on web-1: D-Bus is gone"
