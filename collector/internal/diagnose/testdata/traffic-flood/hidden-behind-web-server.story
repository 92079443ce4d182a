# The flood goes on, and somebody stops nginx.
given nginx-static
10s  web-6    sign nginx-worker-connections nginx.service server=nginx count=40
10s  web-6    traffic nginx.service vhost=files.example log=/var/log/nginx/access.log window=10s requests=30000 sources=1024 top=0.01 habit=12 counted=0.1
10s  outside  look files.example reset from=singapore tier=2 by=nobody
12s  web-6    unit nginx.service inactive/dead result=success stop=yes
12s  outside  look files.example refused from=prober tier=2 by=nobody
12s  expect   web-server-stopped conclusive
