# The log of nginx cannot be read: a crash a moment ago proves nothing about this request.
given nginx-app
5s   web-2    missing "weblog /var/log/nginx/error.log" why="permission denied"
10s  web-2    unit app.service active/running pid=90 since=1s restarts=1 restart=always
15s  outside  look app.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1
15s  expect   unknown because "permission denied"
