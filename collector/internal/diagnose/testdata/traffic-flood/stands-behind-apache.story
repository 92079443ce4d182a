# A neighbour's flood on the same Apache: its workers are used up for everybody.
given apache-php
10s  web-3    sign apache-ah00484 apache2.service server=apache count=1
10s  web-3    traffic apache2.service vhost=other.example log=/var/log/apache2/other.log window=10s requests=2000 sources=2 top=0.9 counted=1
10s  outside  look blog.example time-out from=prober tier=2 by=nobody took=10s
10s  expect   traffic-flood strong because "200 requests a second for other.example, 90% of one visitor"
