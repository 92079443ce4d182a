# Refused is nginx that is down.
given nginx-static
10s  web-6    sign nginx-worker-connections nginx.service server=nginx count=12
10s  web-6    unit nginx.service failed/failed result=signal exit=killed/9
10s  outside  look files.example refused from=prober tier=2 by=nobody
10s  expect   web-server-stopped conclusive
