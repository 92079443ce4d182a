# The line is of an hour ago.
given nginx-static
10s  web-6    sign nginx-worker-connections nginx.service server=nginx count=12
1h   web-6    load cpu=0.1
1h   outside  look files.example reset from=prober tier=2 by=nobody
1h   expect   unknown
