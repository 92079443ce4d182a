# The script of another site threw in the same moment: what it wrote may hide what nginx logged of this one.
given nginx-php
0s   web-1    missing "weblog nginx.service" ok=true witness=weblog
10s  web-1    sign php-fatal nginx.service server=nginx vhost=other.example script=/var/www/other/index.php about=Error first=9.9s last=9.9s count=1
10s  outside  look shop.example 500 from=prober tier=2 by=app server=nginx/1.22.1 body=empty took=1ms
12s  expect   unknown because "beside the words of a script of other.example"
