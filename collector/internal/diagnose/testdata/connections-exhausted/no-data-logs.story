# The log cannot be read.
given nginx-static
5s   web-6    missing "weblog /var/log/nginx/error.log" why="permission denied"
10s  outside  look files.example reset from=prober tier=2 by=nobody
10s  expect   unknown because "permission denied"
