# Refused, and nobody can say how nginx is.
given nginx-php
5s   web-1    missing units why="D-Bus is gone"
10s  outside  look shop.example refused from=prober tier=2 by=nobody
10s  expect   unknown because "unit nginx.service on web-1: D-Bus is gone"
