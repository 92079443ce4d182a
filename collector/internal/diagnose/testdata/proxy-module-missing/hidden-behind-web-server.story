# Two places saw the 500; then Apache was stopped.
given apache-php
10s  web-3    sign apache-ah01144 apache2.service server=apache vhost=blog.example about=fcgi
10s  outside  look blog.example 500 from=prober tier=2 by=proxy server=Apache/2.4.68 body=apache-500
10s  outside  look blog.example 500 from=singapore tier=2 by=proxy server=Apache/2.4.68 body=apache-500
15s  web-3    unit apache2.service inactive/dead result=success stop=yes
15s  outside  look blog.example refused from=prober tier=2 by=nobody
15s  expect   web-server-stopped conclusive
