# nginx cannot keep the answer's first block and closes: the log lines are lost with the rest. Only df knows, and is asked.
given nginx-php
0s   web-1    load cpu=0.1 disk=0.4 path=/
5s   web-1    unit nginx.service active/running since=-1h
6s   outside  look shop.example empty from=prober tier=2 by=nobody took=2ms
6s   expect   unknown because "whether a disk of web-1 is full now"
7s   web-1    load cpu=0.1 disk=1 path=/var/lib/nginx/fastcgi
7s   expect   disk-full strong on web-1 because "/var/lib/nginx/fastcgi is 100.0% full"
