# A thousand visitors at once use up nginx's connections; none stands out.
given nginx-static
10s  web-6    sign nginx-worker-connections nginx.service server=nginx count=40
10s  web-6    traffic nginx.service vhost=files.example log=/var/log/nginx/access.log window=10s requests=30000 sources=1024 top=0.01 habit=12 counted=0.1
10s  outside  look files.example reset from=prober tier=2 by=nobody
10s  expect   traffic-flood strong because "3000 requests a second for files.example instead of 12.0, of 1024 visitors"
