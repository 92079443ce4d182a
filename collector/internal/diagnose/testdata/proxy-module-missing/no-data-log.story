# Apache's log cannot be read.
given apache-php
10s  web-3    missing weblog why="permission denied: /var/log/apache2"
10s  outside  look blog.example 500 from=prober tier=2 by=proxy server=Apache/2.4.68 body=apache-500
10s  expect   unknown because "permission denied: /var/log/apache2"
