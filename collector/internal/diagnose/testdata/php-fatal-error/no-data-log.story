# No log can be read.
given nginx-php
10s  web-1    missing weblog why="permission denied: /var/log/nginx"
10s  outside  look shop.example 500 from=prober tier=2 by=app
10s  expect   unknown because "permission denied: /var/log/nginx"
