# Without the bus nobody can count restarts.
given nginx-app
5s   web-2    missing units why="D-Bus is gone"
10s  web-2    target tcp:127.0.0.1:3000 listens=no connects=no errno=ECONNREFUSED local=true
10s  outside  look app.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1
10s  expect   unknown
