# worker_connections is used up: visitors are reset, also for a static file (truth 22).
given nginx-static
10s  web-6    sign nginx-worker-connections nginx.service server=nginx count=12
10s  outside  look files.example reset from=prober tier=2 by=nobody
10s  expect   connections-exhausted strong on web-6 nginx.service because "the log of nginx.service tells of nginx-worker-connections, 12 times"
