# Nobody knows who listens.
given nginx-php
10s  web-1    missing sockets why="no privileged reader"
10s  web-1    unit nginx.service failed/failed result=exit-code since=9s
10s  outside  look shop.example 200 from=prober tier=2 by=app
10s  expect   latent unit-down-unnoticed
