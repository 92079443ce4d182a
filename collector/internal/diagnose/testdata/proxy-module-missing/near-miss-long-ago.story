# The line is an hour old; somebody has loaded the module since.
given apache-php
1s   web-3    sign apache-ah01144 apache2.service server=apache vhost=blog.example about=fcgi
60m  web-3    unit apache2.service active/running pid=65 restart=on-abort
60m  outside  look blog.example 500 from=prober tier=2 by=proxy server=Apache/2.4.68 body=apache-500
60m  expect   unknown
