# A site of files only: there is nothing behind nginx that could be to blame.
given nginx-static
10s  web-6    process nginx unit=nginx.service user=www-data count=3 stopped=3 cpu=0
10s  web-6    socket tcp:0.0.0.0:80 unit=nginx.service process=nginx queue=4 backlog=511
10s  outside  look files.example time-out from=prober tier=2 by=nobody took=10s
10s  expect   web-server-hung conclusive on web-6 nginx.service
