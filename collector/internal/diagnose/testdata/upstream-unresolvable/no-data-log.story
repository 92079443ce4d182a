# The log cannot be read: a 502 without a known reason.
given nginx-app
10s  web-2    missing weblog why="permission denied: /var/log/nginx"
10s  outside  look app.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1 body=nginx-502
10s  expect   unknown because "permission denied: /var/log/nginx"
