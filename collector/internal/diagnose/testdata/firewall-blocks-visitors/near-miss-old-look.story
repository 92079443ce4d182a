# nginx was down when the look was refused and runs again since: the look tells of the past.
given nginx-php
0s   web-1    socket tcp:0.0.0.0:80 unit=nginx.service process=nginx queue=0 backlog=511
10s  web-1    unit nginx.service inactive/dead result=success stop=yes
10s  outside  look shop.example refused from=prober tier=2 by=nobody to=192.0.2.10:80
20s  web-1    unit nginx.service active/running since=20s
20s  web-1    inside shop.example 200 path=/ to=127.0.0.1:80
20s  web-1    firewall csf drop rule="DROP all" chain=DENYIN direction=in
20s  expect   unknown
