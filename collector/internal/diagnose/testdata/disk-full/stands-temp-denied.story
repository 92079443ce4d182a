# There is room, but nginx may not write to its folder for temporary files.
given nginx-php
0s   web-1    load cpu=0.1 disk=0.4 path=/
6s   outside  look shop.example 200/truncated from=prober tier=2 by=app took=2ms
6s   web-1    sign nginx-temp-denied nginx.service server=nginx errno=EACCES count=2
6s   expect   disk-full strong on web-1
